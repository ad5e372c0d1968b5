import { bundlePart } from './bundle-part.mjs';
import { framePages } from './frame-pages.mjs';
import { integrityOf } from './integrity.mjs';
import { notices } from './notices.mjs';
import { wrapPart } from './part-file.mjs';
import { joinPieces } from './sections.mjs';
import { hint } from './served-file.mjs';
import { themeFiles } from './theme-files.mjs';

const constants = (facts) =>
  Object.entries(facts)
    .map(([name, value]) => `const ${name}=${JSON.stringify(value)};`)
    .join('');

/**
 * A script of its own, with what the build knows written before it, and what comes `below` it. Runs as a module and as a
 * classic script. `isAtOnce`: it does its work when a page opens.
 */
async function scriptFile({ file, entry, version, facts, pieces = [], below = [], isAtOnce = false }) {
  const body = await bundlePart(entry, { intro: constants(facts) });
  const notice = notices(Object.keys(body.modules), version).banner;
  const banner = isAtOnce ? `${notice}\n${hint}` : notice;
  if (pieces.length === 0) return { file, ...joinPieces([{ code: banner }, body], file) };
  const around = [{ code: '(()=>{"use strict";' }, ...pieces, body, { code: '})();' }, ...below];
  return { file, ...joinPieces([{ code: banner }, ...around], file) };
}

/** The style sheets of the themes by their names. */
const themes = () =>
  Object.fromEntries(
    Object.entries(themeFiles()).map(([file, css]) => [/^kith-theme-(.*)\.css$/.exec(file)[1], css]),
  );

const integrities = (contents) =>
  Object.fromEntries(Object.entries(contents).map(([name, { code }]) => [name, integrityOf(code)]));

/** What watches runs: the frame page starts it once Kith is there, whose modules it takes from the page. */
const watchRuns = async () => [
  { code: 'function kithWatchRuns(){' },
  await bundlePart('frame/watch-runs'),
  { code: '}' },
];

/** The scripts of the frame page: what asks for files before the other is there, and the page itself. */
function frameScripts({ version, shown, files, early }) {
  return Promise.all([
    scriptFile({
      file: 'embed-early.js',
      entry: 'frame/early',
      version,
      facts: { kithFrameEarly: { ...early, languages: shown.languages } },
      isAtOnce: true,
    }),
    watchRuns().then((pieces) =>
      scriptFile({
        file: 'embed.js',
        entry: 'frame/frame',
        version,
        facts: { kithFrame: shown, kithFrameFiles: files },
        pieces,
        isAtOnce: true,
      }),
    ),
  ]);
}

/** Its script where the page is one file, in two parts; who puts them there writes before them what there is. */
async function oneFileScript(version, belowKith) {
  const [pieces, host] = await Promise.all([watchRuns(), bundlePart('frame/one-file-host')]);
  return scriptFile({
    file: 'embed-one.js',
    entry: 'frame/one-file',
    version,
    facts: {},
    pieces,
    below: [{ code: belowKith.trim() }, host],
  });
}

/** What checks a page stands by itself; its way into surveys is opened once Kith is there, whose modules it takes from the page. */
async function diagnoseScript(version) {
  const inside = await bundlePart('diagnose/look-inside', { name: 'kithInside' });
  return scriptFile({
    file: 'kith-diagnose.js',
    entry: 'diagnose/main',
    version,
    facts: {},
    pieces: [{ code: 'function kithOpenInside(){' }, inside, { code: 'return kithInside;}' }],
  });
}

/**
 * What brings surveys into somebody else's page: `scripts` as `{ file, code, map }`, and `pages` by name. `catalogue` has
 * `instruments`, `needingAll` and `languages` by their names, `early` what they may ask for before Kith does; `kith`, `all` and `results` are the served files, `parts`
 * those of parts, `data` the data files.
 */
export async function embedFiles({ version, early, catalogue, kith, all, results, parts, data }) {
  const table = integrities({ 'kith.js': kith, 'kith-all.js': all, 'kith-results.js': results });
  const [loader, asker, parent, diagnose] = await Promise.all([
    scriptFile({
      file: 'auto.js',
      entry: 'loader/auto',
      version,
      facts: { kithLoader: { version, scripts: table, ...catalogue, early } },
      isAtOnce: true,
    }),
    scriptFile({
      file: 'early.js',
      entry: 'early/early',
      version,
      facts: { kithEarly: early },
      isAtOnce: true,
    }),
    scriptFile({ file: 'parent.js', entry: 'parent/parent', version, facts: {} }),
    diagnoseScript(version),
  ]);
  const { belowKith } = await import('../../../packages/embed/dist/builder/one-file/compose.js');
  const { instruments, languages, needingAll } = catalogue;
  const shown = { instruments, languages, themes: themes() };
  const files = {
    needingAll,
    flagships: early.flagships,
    scripts: integrities({
      'kith-all-classic.js': all.classic,
      'kith-results-classic.js': results.classic,
      'kith-diagnose.js': diagnose,
    }),
  };
  const [frame, one] = await Promise.all([
    frameScripts({ version, shown, files, early }),
    oneFileScript(version, belowKith),
  ]);
  const classics = Object.entries({ kith, 'kith-all': all }).map(([name, { classic }]) => ({
    file: `${name}-classic.js`,
    ...classic,
  }));
  return {
    scripts: [loader, asker, ...frame, one, parent, diagnose, ...classics, results.classic],
    pages: await framePages({
      data,
      parts: [
        ...parts,
        { name: 'results', code: wrapPart({ name: 'results', version, body: results.body }) },
      ],
      all,
      embed: one,
      facts: shown,
    }),
  };
}
