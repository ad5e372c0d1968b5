import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../root.mjs';
import { bundlePart } from './bundle-part.mjs';
import { notices } from './notices.mjs';
import { joinPieces } from './sections.mjs';
import { themeNames } from './theme-files.mjs';

const folder = join(root, 'packages', 'embed', 'src', 'builder');
const pages = [
  ...['builder.html', 'builder.css', 'builder-preview.html', 'builder-preview.css'].map(
    (file) => `page/${file}`,
  ),
  ...['catalogue.html', 'catalogue.css'].map((file) => `catalogue/${file}`),
];

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

/** `constants` are written in front, each under its name. */
async function script(file, entry, version, constants = {}) {
  const intro = Object.entries(constants)
    .map(([name, facts]) => `const ${name}=${JSON.stringify(facts)};`)
    .join('');
  const body = await bundlePart(entry, intro === '' ? {} : { intro });
  const { banner } = notices(Object.keys(body.modules), version);
  return { file, modules: Object.keys(body.modules), ...joinPieces([{ code: banner }, body], file) };
}

/**
 * The pages with which a web team finds a survey and makes its snippet: no survey loads them. `integrity` has the
 * hashes of the files that snippets name, `early` what surveys ask for when they open. Gives `scripts` as
 * `{ file, code, map, modules }`, and `pages` by name.
 */
export async function builderFiles({ version, integrity, early, instruments }) {
  const named = [
    'kith.js',
    'kith-all.js',
    'auto.js',
    'early.js',
    'parent.js',
    ...themeNames().map((name) => `kith-theme-${name}.css`),
  ];
  const shared = {
    version,
    integrity: Object.fromEntries(named.map((file) => [file, integrity[file]])),
    opening: { inside: early.inside, parts: early.parts, flagships: early.flagships },
    surveys: await surveys(instruments, early.flagships),
  };
  const facts = {
    ...shared,
    adapters: await adapterFacts(),
    themes: themeNames(),
  };
  // What the command `kith catalogue` chooses from.
  const { collection } = await import('../../../packages/tools/dist/catalogue/choose.js');
  return {
    scripts: await Promise.all([
      script('builder.js', 'builder/page/page', version, { kithBuilder: facts }),
      script('catalogue.js', 'builder/catalogue/page', version, {
        kithCatalogue: { ...shared, ...collection() },
      }),
      script('builder-preview.js', 'builder/page/preview-frame', version),
    ]),
    pages: Object.fromEntries(
      pages.map((file) => [basename(file), readFileSync(join(folder, file), 'utf8')]),
    ),
  };
}
