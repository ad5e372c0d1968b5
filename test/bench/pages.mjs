import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { baselineWith, checkBaseline, readBaseline } from './baseline.mjs';
import { kithDefinition, surveyJsDefinition } from './definitions.mjs';
import { belongingAsOneFile } from './one-file.mjs';
import { peerFile } from './peers.mjs';

export const counts = [20, 200];

/** Scripts with nothing behind them: as heavy as `kith.js`, and as heavy as the design wants it in the end. */
export const floors = [{ name: 'floor' }, { name: 'floor22', bytes: 22 * 1024 }];

const page = (title, head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>${head}</head><body>${body}</body></html>`;

const kithScript = (file) => `<script type="module" src="/${file}"></script>`;

/** The definition is in the page: no second request before the first question. */
const kithPage = (count) =>
  page(
    'kith',
    kithScript('kith-all.js'),
    `<kith-survey endpoint="demo"></kith-survey>
<script>document.querySelector('kith-survey').definition = ${JSON.stringify(kithDefinition('plain', count))};</script>`,
  );

/** As its documentation embeds it, with the scripts in the head. */
const surveyJsPage = (count) =>
  page(
    'surveyjs',
    `<link rel="stylesheet" href="/survey.css"><script defer src="/survey.core.js"></script>
<script defer src="/survey-js-ui.js"></script>`,
    `<div id="survey"></div><script type="module">
new Survey.Model(${JSON.stringify(surveyJsDefinition('plain', count))}).render(document.querySelector('#survey'));</script>`,
  );

/** As the README embeds it, with the link for readers whose browser cannot run it. */
const ownPage = (name, file) =>
  page(
    name,
    kithScript(file),
    `<kith-belonging-survey grade-band="6-12" endpoint="demo">
<a href="/survey-on-paper">Answer on paper</a>
</kith-belonging-survey>`,
  );

/** A survey that `kith.js` does not hold, in a language that it does not hold: as the builder's code, and in the frame page. */
const further = { instrument: 'student-voice', languages: 'es en', lang: 'es', endpoint: 'demo' };
const furtherPage = page(
  'further',
  `${kithScript('early.js')}${kithScript('kith.js')}`,
  `<kith-survey ${Object.entries(further)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>
<a href="/survey-on-paper">Answer on paper</a>
</kith-survey>`,
);
export const framePath = `/embed.html?survey=${further.instrument}&lang=${further.lang}`;
const frameConfig = { kith: 'config/1', surveys: { [further.instrument]: further } };

/** Kith's own files that these pages ask for. */
const asked = /^(kith(-[\w-]+)?|early|embed(-early)?|index|es|student-voice(\.es)?)\.(js|json)$/;

function kithFiles() {
  const types = { js: 'text/javascript', json: 'application/json' };
  const wanted = readdirSync(servedFolder).filter((name) => asked.test(name));
  return Object.fromEntries(
    wanted.map((name) => [
      `/${name}`,
      { type: types[name.split('.').at(-1)], body: readFileSync(join(servedFolder, name)) },
    ]),
  );
}

export const scriptOf = (body) => ({ type: 'text/javascript', body });
const script = (file) => scriptOf(readFileSync(file));
const html = (body) => ({ type: 'text/html; charset=utf-8', body });

const peerFiles = () => ({
  '/survey.css': {
    type: 'text/css',
    body: readFileSync(peerFile('survey-core/survey-core.fontless.min.css')),
  },
  '/survey.core.js': script(peerFile('survey-core/survey.core.min.js')),
  '/survey-js-ui.js': script(peerFile('survey-js-ui/survey-js-ui.min.js')),
});

/** Everything that is served, by path. A baseline that was changed is refused. */
export async function filesToServe(withPeers) {
  const baseline = checkBaseline(readBaseline());
  const files = {
    '/blank': html('<!doctype html><title>blank</title>'),
    '/own': html(ownPage('own', 'kith.js')),
    // Their scripts are made of what Kith shows in the other.
    ...Object.fromEntries(floors.map(({ name }) => [`/${name}`, html(ownPage(name, `${name}.js`))])),
    '/file': html(await belongingAsOneFile()),
    '/further': html(furtherPage),
    [framePath]: html(readFileSync(join(servedFolder, 'embed.html'))),
    ...kithFiles(),
    '/kith.config.json': { type: 'application/json', body: JSON.stringify(frameConfig) },
  };
  for (const count of counts) {
    files[`/baseline-${count}`] = html(count === 20 ? baseline : baselineWith(baseline, count));
    files[`/kith-${count}`] = html(kithPage(count));
    if (withPeers) files[`/surveyjs-${count}`] = html(surveyJsPage(count));
  }
  return withPeers ? { ...files, ...peerFiles() } : files;
}
