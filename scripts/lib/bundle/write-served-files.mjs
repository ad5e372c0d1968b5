import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedFolder, zipFile } from './served-folder.mjs';
import { builderFiles } from './builder-files.mjs';
import { bundleOnPage, bundlePart } from './bundle-part.mjs';
import { dataAssets } from './data-assets.mjs';
import { embedFiles } from './embed-files.mjs';
import { integrityOf } from './integrity.mjs';
import { notices } from './notices.mjs';
import { partFile } from './part-file.mjs';
import { partNames } from './part-names.mjs';
import { resultsFile } from './results-file.mjs';
import { selfHostZip } from './self-host.mjs';
import { themeFiles } from './theme-files.mjs';
import { servedFile } from './served-file.mjs';

/** The body knows the hashes of the data files, so these are made first. */
function factsFor(integrity) {
  const parser = 'typeof kithExtras>"u"?null:kithExtras.parser';
  return `const kithFile={url:import.meta.url,integrity:${JSON.stringify(integrity)},parser:${parser}};`;
}

/** The texts of the interface in a language. */
async function interfaceIn(tag) {
  return (await import(`../../../packages/core/dist/languages/${tag}.js`))[tag];
}

const modulesOf = (...pieces) => pieces.flatMap(({ modules }) => Object.keys(modules));

/** The served file of a part, with its source map and the modules inside. */
async function bundleServedPart(name, version, plugins) {
  const body = await bundleOnPage(name, plugins);
  const modules = Object.keys(body.modules);
  const { code, map } = partFile({ name, version, banner: notices(modules, version).banner, body });
  return { name, file: `kith-${name}.js`, code, map, modules, body };
}

/** Each instrument as a page of plain HTML, for readers whose language it does not have. */
async function plainCopies(instruments) {
  const { addFurtherItemTypes } = await import('@kith/core/item-types');
  addFurtherItemTypes();
  const { plainPage } = await import('../../../packages/tools/dist/plain/plain-page.js');
  const { english } = await import('../../../packages/tools/dist/interface/languages.js');
  return Object.fromEntries(
    instruments.map(({ definition }) => [`${definition.id}.plain.html`, plainPage(definition, english)]),
  );
}

/** What the loader and the frame page know of the catalogue. */
async function catalogueFacts(instruments, furtherLanguages) {
  const { needsAll } = await import('../../../packages/embed/dist/needs-all.js');
  const idsOf = (some) => some.map(({ definition }) => definition.id);
  return {
    instruments: idsOf(instruments),
    needingAll: idsOf(instruments.filter(({ definition }) => needsAll(definition))),
    languages: ['en', ...furtherLanguages],
  };
}

/** The parts that an instrument asks for wherever it stands, by id, where there are any. */
async function partsByThemselves(instruments) {
  const { partsOf } = await import('../../../packages/embed/dist/builder/one-file/pieces.js');
  return Object.fromEntries(
    instruments
      .map(({ definition }) => [definition.id, partsOf(definition, {}, [definition.language])])
      .filter(([, parts]) => parts.length > 0),
  );
}

const integritiesOf = (contents) =>
  Object.fromEntries(Object.entries(contents).map(([name, text]) => [name, integrityOf(text)]));

/**
 * Bundles what was compiled. Gives each file's content by name, and the pieces for those who weigh them.
 * `plugins` may change what a piece is made of, by its name; `inside` says which instruments `kith.js` holds.
 */
export async function bundleServedFiles(plugins = {}, inside = undefined) {
  const { flagships, instruments } = await import('../../../packages/instruments/dist/index.js');
  const { furtherLanguages } = await import('../../../packages/instruments/dist/languages.js');
  const languages = await Promise.all(furtherLanguages.map(interfaceIn));
  const { libraryVersion: version } = await import('../../../packages/core/dist/version.js');
  // `elements/src/instruments.ts` puts into kith.js what each flagship tag shows by itself.
  const shown = inside ?? Object.values(flagships).map((choices) => Object.values(choices)[0]);
  const data = dataAssets(Object.values(instruments), languages, shown);
  const [{ code: guard }, body, extras, further, results, ...parts] = await Promise.all([
    bundlePart('guard', { name: 'kithGuard' }),
    bundlePart('kith', { intro: factsFor(data.integrity) }, plugins.kith),
    bundlePart('all-extras', { name: 'kithExtras' }, plugins['all-extras']),
    bundlePart('further', {}, plugins.further),
    resultsFile(version),
    ...partNames().map((name) => bundleServedPart(name, version, plugins[name])),
  ]);
  const some = notices(Object.keys(body.modules), version);
  const every = notices(modulesOf(body, extras, further), version);
  const kith = servedFile({ file: 'kith', version, banner: some.banner, guard, body });
  const all = servedFile({ file: 'kith-all', version, banner: every.banner, guard, body, extras, further });
  const early = {
    version,
    integrity: { ...data.integrity, ...data.ofInstruments },
    inside: shown,
    parts: await partsByThemselves(Object.values(instruments)),
    flagships,
  };
  const { scripts, pages } = await embedFiles({
    version,
    early,
    catalogue: await catalogueFacts(Object.values(instruments), furtherLanguages),
    kith,
    all,
    results,
    parts,
    data: data.files,
  });
  const ofSurveys = {
    ...(await plainCopies(Object.values(instruments))),
    ...Object.fromEntries(data.files.map(({ name, content }) => [`${name}.json`, content])),
    'kith.js': kith.code,
    'kith-all.js': all.code,
    ...Object.fromEntries(parts.map(({ file, code }) => [file, code])),
    ...Object.fromEntries([results, ...scripts].map(({ file, code }) => [file, code])),
    ...pages,
    ...themeFiles(),
  };
  const builder = await builderFiles({
    version,
    integrity: integritiesOf(ofSurveys),
    early,
    instruments: Object.values(instruments),
  });
  const contents = {
    ...ofSurveys,
    ...Object.fromEntries(builder.scripts.map(({ file, code }) => [file, code])),
    ...builder.pages,
  };
  return {
    version,
    contents: {
      ...contents,
      'kith.js.map': kith.map,
      'kith-all.js.map': all.map,
      ...Object.fromEntries(
        [...parts, results, ...scripts, ...builder.scripts].map(({ file, map }) => [`${file}.map`, map]),
      ),
      'sri.json': `${JSON.stringify(integritiesOf(contents), null, 2)}\n`,
      'NOTICES.txt': notices(
        [
          ...modulesOf(body, extras, further),
          ...[...parts, results, ...builder.scripts].flatMap((one) => one.modules),
        ],
        version,
      ).text,
    },
    parts: { body, extras, further },
  };
}

/** Writes the served files, and beside their folder the zip of them; what an earlier build left there is removed. */
export async function writeServedFiles() {
  const { contents, version } = await bundleServedFiles();
  rmSync(servedFolder, { recursive: true, force: true });
  mkdirSync(servedFolder, { recursive: true });
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(servedFolder, name), content);
  writeFileSync(zipFile(version), selfHostZip({ version, contents }));
}
