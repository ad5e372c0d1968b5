import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { recipe } from '../../packages/embed/dist/builder/recipes/index.js';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { engineName } from '../engines/driver.mjs';
import { strictPolicy } from '../engines/policy.mjs';
import { types } from '../engines/serve.mjs';
import { personAt } from './person.mjs';
import { startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

/** A survey that kith.js does not hold, in a language that it does not hold. */
const id = 'student-voice';
const spanish = wordsOf(id, 'es').definition.title;
const data = [`${id}.json`, 'es.json', `${id}.es.json`];
const parts = ['kith-languages.js', 'kith-read-aloud.js'];
const kithFiles = ['kith.js', 'kith-classic.js'];

/** As servers of files send them: they say since when it is so, which lets a browser keep it for a while. */
const served = (name) => ({
  body: readFileSync(join(servedFolder, name), 'utf8'),
  type: types[extname(name)],
  headers: { 'last-modified': 'Sun, 01 Feb 2026 08:00:00 GMT' },
});
const report = '<script src="/report.js"></script>';
const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${report}${body}</html>`;
const placeholder = `<div class="kith-survey" data-instrument="${id}" data-languages="en es" data-lang="es">On paper</div>`;
const loader = (folder) =>
  page(`${placeholder}<script src="${folder}auto.js" data-endpoint="demo"></script>`);

/** What the snippet builder says for a page of plain HTML whose readers are asked in Spanish. */
function snippet(files) {
  const survey = { id, attribute: 'instrument', value: id, audience: 'family', title: 'Voice' };
  const choices = { survey, host: 'html', way: 'tag', files, endpoint: 'demo', languages: ['es'] };
  const opening = { inside: [], parts: {}, flagships: {} };
  return recipe(choices, { integrity: JSON.parse(served('sri.json').body), opening }).snippet;
}

let setting;
const asked = () => setting.site.requests.map(({ path }) => path.replace(/\?.*/, ''));
const times = (path) => asked().filter((one) => one === path).length;

/** Kith itself, which only comes once everything else was asked for: a page that waits for it first never gets it. */
const held = (name, others) => async () => {
  const isAsked = () => others.every((other) => times(other) > 0);
  for (const end = Date.now() + 15_000; Date.now() < end && !isAsked();)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return isAsked() ? served(name) : undefined;
};

/** A folder with Kith's files. Each test has its own: browsers keep what they have seen. */
function folder(at, endpoint) {
  const others = [...data, ...parts].map((name) => at + name);
  const config = {
    kith: 'config/1',
    surveys: { [id]: { instrument: id, endpoint, languages: 'en es', lang: 'es' } },
  };
  return {
    ...Object.fromEntries(
      [...data, ...parts, 'index.json', 'auto.js', 'early.js', 'embed-early.js', 'embed.js'].map((name) => [
        at + name,
        served(name),
      ]),
    ),
    ...Object.fromEntries(kithFiles.map((name) => [at + name, held(name, others)])),
    [`${at}kith.config.json`]: { body: JSON.stringify(config), type: types['.json'] },
  };
}

/** Its own script, which only comes once the configuration and the survey were asked for. */
const heldPage = (at) => ({
  [`${at}embed.js`]: held('embed.js', [`${at}kith.config.json`, `${at}${id}.json`]),
});

/** It is not there the first time. */
const missingOnce = (path) => () => (times(path) > 1 ? served(basename(path)) : undefined);

before(async () => {
  setting = await startSetting(({ url }) => {
    const csp = strictPolicy(url).replace('trusted-types lit-html', 'trusted-types lit-html kith');
    const frame = { body: served('embed.html').body.replace('</title>', `</title>${report}`), csp };
    return {
      ...folder('/loader/', 'demo'),
      ...folder('/frame/', 'demo'),
      ...folder('/guess/', 'demo'),
      ...heldPage('/guess/'),
      ...folder('/without/', 'demo'),
      '/without/embed-early.js': undefined,
      ...Object.fromEntries(kithFiles.map((name) => [`/without/${name}`, served(name)])),
      ...folder('/tag/', 'demo'),
      ...folder('/gone/', 'demo'),
      [`/gone/${id}.es.json`]: missingOnce(`/gone/${id}.es.json`),
      '/with-loader': { body: loader('/loader/'), csp },
      '/with-gone': { body: loader('/gone/'), csp },
      '/with-tag': (query) => ({ body: page(snippet(query.get('files'))), csp }),
      '/frame/embed.html': frame,
      '/guess/embed.html': frame,
      '/without/embed.html': frame,
    };
  });
});
after(() => setting.close());
beforeEach(() => setting.site.requests.splice(0));

const inEngine = (name, run) => test(`${engineName}: ${name}`, run);

async function open(path) {
  await setting.driver.open(setting.site.url + path);
  return personAt(setting.driver, wordsOf(id, 'es'));
}

/** Each file came once, and the page has nothing to complain of. */
async function assertOnce(at, names) {
  assert.deepEqual(
    names.map((name) => [name, times(at + name)]),
    names.map((name) => [name, 1]),
  );
  assert.deepEqual(await setting.complaints(), []);
}

inEngine('the loader asks for all that the survey needs while Kith is on its way', async () => {
  const person = await open('/with-loader');
  await person.reads(spanish);
  await assertOnce('/loader/', ['kith.js', ...data, ...parts]);
});

inEngine('the frame page does so as soon as it knows the survey', async () => {
  const person = await open('/frame/embed.html');
  await person.reads(spanish);
  await assertOnce('/frame/', ['kith-classic.js', ...data, ...parts]);
});

inEngine('and before its own script is there where its address names the survey by its id', async () => {
  const person = await open(`/guess/embed.html?survey=${id}`);
  await person.reads(spanish);
  await assertOnce('/guess/', ['kith-classic.js', ...data, ...parts]);
});

inEngine('a frame page whose early script is not there asks later', async () => {
  const person = await open('/without/embed.html');
  await person.reads(spanish);
  assert.equal(times('/without/embed-early.js'), 1);
  await assertOnce('/without/', ['kith-classic.js', 'kith.config.json', ...data, ...parts]);
});

inEngine('the builder’s snippet does so by a script of its own', async () => {
  const person = await open(`/with-tag?files=${encodeURIComponent(`${setting.site.url}/tag/`)}`);
  await person.reads(spanish);
  await assertOnce('/tag/', ['kith.js', ...data, ...parts]);
});

inEngine('what did not come early is asked for again by Kith', async () => {
  const person = await open('/with-gone');
  await person.reads(spanish);
  assert.equal(times(`/gone/${id}.es.json`), 2);
});
