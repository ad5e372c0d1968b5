import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { wordsOf } from '../journeys/words.mjs';

const served = (name) => readFileSync(join(servedFolder, name), 'utf8');
const sri = JSON.parse(served('sri.json'));
const fallback = '<a href="/paper">On paper, please</a>';

/** A definition of a district's own, for the ways that need the validator. */
export const own = { ...wordsOf('session-exit', 'en').definition, id: 'own', title: 'Our own' };

/** What every survey here is set to: it brings a part of each kind. */
const settings = (cell, endpoint) => ({
  endpoint,
  wave: `policies/${cell}`,
  lang: 'en',
  expected: '40',
  'read-aloud': 'on',
  drafts: 'device',
});
const parts = ['kith-notice.js', 'kith-read-aloud.js', 'kith-drafts.js'];
const moreLanguages = { languages: 'en es' };
const languageParts = ['kith-languages.js', 'es.json', 'session-exit.es.json'];

/** One of the catalogue that `kith.js` cannot show. */
const further = 'learning-walk';
const furtherParts = [
  'kith-all-classic.js',
  'kith-languages.js',
  `${further}.json`,
  'es.json',
  `${further}.es.json`,
];

const attributes = (values, prefix = '') =>
  Object.entries(values)
    .map(([name, value]) => `${prefix}${name}="${value}"`)
    .join(' ');

/** A tag for a script, as the policy of the page wants it. */
function script(name, { files, policy, more = '' }) {
  const { integrity, nonce, isElsewhere } = policy;
  const hash = sri[integrity === 'wrong' ? 'parent.js' : name];
  const says = [
    `src="${files}${name}"`,
    more,
    nonce && `nonce="${nonce}"`,
    integrity && hash && `integrity="${hash}"`,
    (integrity || isElsewhere) && 'crossorigin',
  ];
  return `<script ${says.filter(Boolean).join(' ')}></script>`;
}

/** What runs before Kith: another Lit, or the same file from another folder. */
const before = ({ files, policy, name, kind }) =>
  [
    policy.anotherLit && script('another-lit.js', { files, policy, more: 'type="module"' }),
    policy.isTwice && script(name, { files: `${files}copy/`, policy, more: kind }),
  ]
    .filter(Boolean)
    .join('');

/** A page of the district with the script and this in its body. */
const page = (scripts, body, { files, policy, ...file }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>School page</title>
${script('report.js', { files, policy: { ...policy, integrity: undefined } })}
${before({ files, policy, ...file })}
${scripts}</head><body><h1>Our school</h1>${body}</body></html>`;

const tagWay =
  (name, kind, { isOwn = false } = {}) =>
  ({ cell, files, endpoint, policy }) => {
    const set = settings(cell, endpoint);
    const tag = isOwn
      ? `<kith-survey src="${files}own.json" ${attributes(set)}>${fallback}</kith-survey>`
      : `<kith-session-feedback ${attributes({ ...set, ...moreLanguages })}>${fallback}</kith-session-feedback>`;
    return { body: page(script(name, { files, policy, more: kind }), tag, { files, policy, name, kind }) };
  };

const loaderWay = ({ cell, files, endpoint, policy }) => {
  const set = attributes({ ...settings(cell, endpoint), ...moreLanguages }, 'data-');
  const placeholder = `<div class="kith-survey" data-instrument="session-exit">${fallback}</div>`;
  const file = { name: 'kith.js', kind: 'type="module"' };
  return {
    body: page(script('auto.js', { files, policy, more: set }), placeholder, { files, policy, ...file }),
  };
};

/** The frame page, with what hears its policy, and with the scripts as the policy wants them. */
const framePage = ({ files, policy }) =>
  served('embed.html')
    .replace(/<script ([a-z]*) ?src="([^"]+)"><\/script>/g, (_, more, name) =>
      script(name, {
        files,
        // Kith alone: without its own script the page could say nothing.
        policy:
          name.startsWith('embed') && policy.integrity === 'wrong' ? { ...policy, integrity: '' } : policy,
        more,
      }),
    )
    .replace('</title>', `</title>${script('report.js', { files, policy: { ...policy, integrity: '' } })}`);

const webinar = { 'session-type': 'webinar', ...moreLanguages };

const configOf = (cell, endpoint, survey) => ({
  kith: 'config/1',
  surveys: { only: { ...settings(cell, endpoint), ...survey } },
});

const frameWay =
  (survey) =>
  ({ cell, endpoint, ...place }) => ({
    body: framePage(place),
    config: configOf(cell, endpoint, survey),
  });

/** The page as one file: its scripts are known to the policy by their bytes, or by the page's nonce. */
const fileWay = ({ cell, files, endpoint, policy }) => {
  const config = JSON.stringify(configOf(cell, endpoint, webinar)).replaceAll('<', '\\u003c');
  const body = served('embed-single.html')
    .replace('id="kith-config"></script>', () => `id="kith-config">${config}</script>`)
    .replace(/<script>/g, policy.nonce ? `<script nonce="${policy.nonce}">` : '<script>')
    .replace('</title>', () => `</title>${script('report.js', { files, policy })}`);
  const hashes = [...body.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return { body, hashes: policy.nonce ? [] : hashes };
};

/**
 * The ways by which a survey comes into a page. `page(cell)` gives the document that holds it: `{ body, config?, hashes? }`.
 * `isFramed`: the document is made to stand in a frame of another page. `brings`: files that come late. `isOneFile`:
 * nothing else is asked for. `instrument`: which survey it is, where it is not `session-exit`.
 */
export const ways = {
  'kith.js': { page: tagWay('kith.js', 'type="module"'), brings: [...parts, ...languageParts] },
  'kith-all.js, own': { page: tagWay('kith-all.js', 'type="module"', { isOwn: true }), brings: parts, own },
  'kith-classic.js': { page: tagWay('kith-classic.js', 'defer'), brings: [...parts, ...languageParts] },
  'auto.js': { page: loaderWay, brings: [...parts, ...languageParts] },
  'embed.html': { page: frameWay(webinar), brings: [...parts, ...languageParts], isFramed: true },
  'embed.html, own': { page: frameWay({ src: 'own.json' }), brings: parts, own, isFramed: true },
  [`embed.html, ${further}`]: {
    page: frameWay({ instrument: further, ...moreLanguages }),
    brings: [...parts, ...furtherParts],
    instrument: further,
    isFramed: true,
  },
  'embed-single.html': { page: fileWay, brings: [], isFramed: true, isOneFile: true },
};

/** A page around a frame. */
export const hostPage = (src, { sandbox, site }) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Host</title><script src="${site}report.js"></script>
<iframe title="Survey" width="700" height="900" ${sandbox ? `sandbox="${sandbox}"` : ''} src="${src}"></iframe></html>`;
