import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { madeUpResults } from '../../demo/lib/made-up-results.mjs';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { strictPolicy } from '../engines/policy.mjs';
import { types } from '../engines/serve.mjs';
import { warningsScript } from './warnings.mjs';
import { wordsOf } from './words.mjs';

const json = (value) => ({ body: JSON.stringify(value), type: types['.json'] });

/** A short definition of a district's own. */
export const own = { ...wordsOf('session-exit', 'en').definition, id: 'own', title: 'Our own' };

/** A page that tells its host which keys are pressed, as the frame page never does. */
const leak = `addEventListener('keydown', ({ key }) => parent.postMessage({ key }, '*'), true);`;

/** The configuration of the district that these tests know. */
export const configFor = (endpoint) => ({
  kith: 'config/1',
  first: 'exit',
  theme: 'plain',
  surveys: {
    exit: { 'session-type': 'webinar', endpoint, languages: 'en es', wave: '2026-27/c1' },
    belonging: { 'grade-band': '6-12', endpoint, languages: 'en es ar' },
    demo: { instrument: 'student-belonging-6-12', endpoint: 'demo' },
    // Each person has a link of their own, and they answer at one device.
    confidential: {
      instrument: 'session-exit',
      endpoint,
      privacy: 'confidential',
      'shared-device': 'on',
      'help-href': '/help',
    },
    // Its answers are kept in the page where the frame has no origin.
    family: {
      instrument: 'family-pulse',
      endpoint,
      'contact-endpoint': new URL('/contacts', endpoint).href,
    },
    codes: { instrument: 'lesson-exit', endpoint, 'class-codes': '' },
    own: { src: 'own.json', endpoint: 'demo', title: 'A page of our own' },
    inside: { definition: { ...own, title: 'Inside' }, endpoint: 'demo' },
    heard: { 'share-back': 'heard.json', endpoint, languages: 'en es' },
    results: { results: 'results.json', languages: 'en es', view: 'waves' },
  },
});

/** What a district shares back, and the results that it publishes: both are made up. */
export const published = {
  'heard.json': readFileSync(join(root, 'demo', 'site', 'share-back.json'), 'utf8'),
  'results.json': madeUpResults(),
};

/**
 * The pages of a district's server that has the frame page: in `/survey/` with a configuration, to be read from
 * anywhere; in `/wrong/` with a mistake in it, in `/broken/` with one that is no JSON; in `/closed/` to be read from its own pages only; in
 * `/without-kith/` alone; and as one file.
 */
export function frameSite({ endpoint, url }) {
  // WebKit: without an origin, nothing is the page's own.
  const csp = strictPolicy(url)
    .replace('trusted-types lit-html', 'trusted-types lit-html kith')
    .replaceAll("'self'", "'self' http://127.0.0.1:*");
  const open = { 'access-control-allow-origin': '*' };
  const files = readdirSync(servedFolder).filter((name) => !name.endsWith('.map'));
  const at = (folder, name, headers = open) => {
    const type = types[extname(name)];
    const body = readFileSync(join(servedFolder, name), 'utf8');
    const isPage = name.endsWith('.html') && name !== 'embed-single.html';
    return [`${folder}${name}`, { body, type, headers, csp: isPage ? csp : '' }];
  };
  const page = readFileSync(join(servedFolder, 'embed.html'), 'utf8');
  const single = readFileSync(join(servedFolder, 'embed-single.html'), 'utf8');
  const inFile = (config) =>
    single.replace(
      'id="kith-config"></script>',
      () => `id="kith-config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>`,
    );
  const config = configFor(endpoint);
  return {
    ...Object.fromEntries(
      files.flatMap((name) => [at('/survey/', name), at('/wrong/', name), at('/closed/', name, {})]),
    ),
    ...Object.fromEntries(['embed.html', 'embed.js'].map((name) => at('/without-kith/', name))),
    '/without-kith/kith.config.json': json(config),
    ...Object.fromEntries(
      ['embed.html', 'embed-early.js', 'embed.js', 'kith-classic.js'].map((name) => at('/broken/', name)),
    ),
    '/broken/kith.config.json': { body: '{"kith": "config/1", }', type: types['.json'] },
    '/survey/kith.config.json': { ...json(config), headers: open },
    '/survey/own.json': { ...json(own), headers: open },
    ...Object.fromEntries(
      // Beside the one file too, which reads them from where it lies.
      Object.entries(published).flatMap(([name, body]) =>
        ['/survey/', '/'].map((folder) => [folder + name, { body, type: types['.json'], headers: open }]),
      ),
    ),
    '/survey/growing.css': { body: 'main { min-height: calc(100vh + 20px); }', type: types['.css'] },
    '/survey/growing.html': {
      body: page.replace(
        '</title>',
        '</title><script src="warnings.js"></script><link rel="stylesheet" href="growing.css">',
      ),
      csp: csp.replace("style-src 'none'", "style-src 'self'"),
    },
    '/survey/warnings.js': { body: warningsScript, type: types['.js'] },
    '/survey/leak.js': { body: leak, type: types['.js'] },
    '/survey/leaky.html': {
      body: page.replace('</body>', '<script src="leak.js"></script></body>'),
      csp,
    },
    '/wrong/kith.config.json': json({
      ...config,
      surveys: { exit: { ...config.surveys.exit, endpiont: endpoint } },
    }),
    '/closed/kith.config.json': { ...json(config), headers: {} },
    '/file.html': { body: inFile(config), csp: '' },
    '/file-demo.html': { body: single, csp: '' },
  };
}
