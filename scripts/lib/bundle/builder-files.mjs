import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { bundlePart } from './bundle-part.mjs';
import { notices } from './notices.mjs';
import { joinPieces } from './sections.mjs';
import { themeNames } from './theme-files.mjs';

const folder = join(root, 'packages', 'embed', 'src', 'builder', 'page');
const pages = ['builder.html', 'builder.css', 'builder-preview.html', 'builder-preview.css'];

/** What each adapter declares; JSON has no Infinity. */
async function adapterFacts() {
  const { adapterNames, findAdapter } = await import('../../../packages/delivery/dist/index.js');
  const { addFurtherAdapters } = await import('../../../packages/delivery/dist/adapters/further/index.js');
  addFurtherAdapters();
  return Object.fromEntries(
    adapterNames().map((name) => {
      const { readable, idempotent, preflight, maxBytes } = findAdapter(name, {}, 'anonymous').capabilities;
      return [
        name,
        { readable, idempotent, preflight, maxBytes: Number.isFinite(maxBytes) ? maxBytes : null },
      ];
    }),
  );
}

/** What the builder knows of the catalogue. */
async function surveys(instruments, flagships) {
  const { surveyFacts } = await import('../../../packages/embed/dist/builder/survey-facts.js');
  const { addFurtherItemTypes } = await import('../../../packages/core/dist/item-types/further/index.js');
  // How long a survey takes is worked out from every kind of question.
  addFurtherItemTypes();
  const { cataloguesOf } = await import('../../../packages/instruments/dist/index.js');
  return instruments.map((one) => surveyFacts(one.definition, cataloguesOf(one), flagships));
}

async function script(file, entry, version, facts) {
  const intro = facts ? { intro: `const kithBuilder=${JSON.stringify(facts)};` } : {};
  const body = await bundlePart(entry, intro);
  const { banner } = notices(Object.keys(body.modules), version);
  return { file, modules: Object.keys(body.modules), ...joinPieces([{ code: banner }, body], file) };
}

/**
 * The page with which a web team makes its snippet: a page of its own, which no survey loads. `integrity` has the
 * hashes of the files that snippets name. Gives `scripts` as `{ file, code, map, modules }`, and `pages` by name.
 */
export async function builderFiles({ version, integrity, instruments, flagships }) {
  const named = [
    'kith.js',
    'kith-all.js',
    'auto.js',
    'parent.js',
    ...themeNames().map((name) => `kith-theme-${name}.css`),
  ];
  const facts = {
    version,
    integrity: Object.fromEntries(named.map((file) => [file, integrity[file]])),
    surveys: await surveys(instruments, flagships),
    adapters: await adapterFacts(),
    themes: themeNames(),
  };
  return {
    scripts: [
      await script('builder.js', 'builder/page/page', version, facts),
      await script('builder-preview.js', 'builder/page/preview-frame', version),
    ],
    pages: Object.fromEntries(pages.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
  };
}
