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
 * A script of its own, with what the build knows written before it. Runs as a module and as a classic script.
 * `isAtOnce`: it does its work when a page opens.
 */
async function scriptFile({ file, entry, version, facts, pieces = [], isAtOnce = false }) {
  const body = await bundlePart(entry, { intro: constants(facts) });
  const notice = notices(Object.keys(body.modules), version).banner;
  const banner = isAtOnce ? `${notice}\n${hint}` : notice;
  if (pieces.length === 0) return { file, ...joinPieces([{ code: banner }, body], file) };
  const around = [{ code: '(()=>{"use strict";' }, ...pieces, body, { code: '})();' }];
  return { file, ...joinPieces([{ code: banner }, ...around], file) };
}

/** The style sheets of the themes by their names. */
const themes = () =>
  Object.fromEntries(
    Object.entries(themeFiles()).map(([file, css]) => [/^kith-theme-(.*)\.css$/.exec(file)[1], css]),
  );

const integrities = (contents) =>
  Object.fromEntries(Object.entries(contents).map(([name, { code }]) => [name, integrityOf(code)]));

/** The frame page's script; what watches runs is started once Kith is there, whose modules it takes from the page. */
async function frameScript({ version, catalogue, early, all, results, diagnose }) {
  const watching = await bundlePart('frame/watch-runs');
  const table = integrities({
    'kith-all-classic.js': all.classic,
    'kith-results-classic.js': results.classic,
    'kith-diagnose.js': diagnose,
  });
  return scriptFile({
    file: 'embed.js',
    entry: 'frame/frame',
    version,
    facts: { kithFrame: { version, ...catalogue, themes: themes(), scripts: table } },
    pieces: [
      // On a line of its own, which a page of one file leaves out.
      { code: constants({ kithFrameEarly: early }) },
      { code: 'function kithWatchRuns(){' },
      watching,
      { code: '}' },
    ],
    isAtOnce: true,
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
  const embed = await frameScript({ version, catalogue, early, all, results, diagnose });
  const classics = Object.entries({ kith, 'kith-all': all }).map(([name, { classic }]) => ({
    file: `${name}-classic.js`,
    ...classic,
  }));
  return {
    scripts: [loader, asker, embed, parent, diagnose, ...classics, results.classic],
    pages: await framePages({
      data,
      parts: [
        ...parts,
        { name: 'results', code: wrapPart({ name: 'results', version, body: results.body }) },
      ],
      all,
      embed,
    }),
  };
}
