import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { baselineWith, checkBaseline, readBaseline } from './baseline.mjs';
import { kithDefinition, surveyJsDefinition } from './definitions.mjs';
import { belongingAsOneFile } from './one-file.mjs';
import { peerFile } from './peers.mjs';

export const counts = [20, 200];

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
const ownPage = page(
  'own',
  kithScript('kith.js'),
  `<kith-belonging-survey grade-band="6-12" endpoint="demo">
<a href="/survey-on-paper">Answer on paper</a>
</kith-belonging-survey>`,
);

const script = (file) => ({ type: 'text/javascript', body: readFileSync(file) });
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
    '/own': html(ownPage),
    '/file': html(await belongingAsOneFile()),
    '/kith.js': script(join(servedFolder, 'kith.js')),
    '/kith-all.js': script(join(servedFolder, 'kith-all.js')),
  };
  for (const count of counts) {
    files[`/baseline-${count}`] = html(count === 20 ? baseline : baselineWith(baseline, count));
    files[`/kith-${count}`] = html(kithPage(count));
    if (withPeers) files[`/surveyjs-${count}`] = html(surveyJsPage(count));
  }
  return withPeers ? { ...files, ...peerFiles() } : files;
}
