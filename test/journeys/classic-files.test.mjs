import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { personAt } from './person.mjs';
import { startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const words = wordsOf('session-exit', 'en');
const { title } = words.definition;
const ownTitle = 'Our own';
const survey = '<kith-session-feedback endpoint="demo" languages="en es"></kith-session-feedback>';
const own = '<kith-survey src="/own.json" endpoint="demo"></kith-survey>';

const warnings = `window.warnings = [];
for (const level of ['warn', 'error']) console[level] = (...words) => window.warnings.push(words.join(' '));`;

const script = (file) =>
  `<script${file.endsWith('-classic') ? ' defer' : ' type="module"'} src="/kith/${file}.js"></script>`;
const page = (files, body = survey) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<script src="/report.js"></script><script src="/warnings.js"></script>${files.map(script).join('')}${body}</html>`;

const pairs = [
  ['kith', 'kith-classic'],
  ['kith-classic', 'kith'],
  ['kith-classic', 'kith-all'],
  ['kith-all', 'kith-classic'],
  ['kith', 'kith-all-classic'],
  ['kith-all-classic', 'kith'],
  ['kith-classic', 'kith-all-classic'],
  ['kith-all-classic', 'kith-classic'],
  ['kith-all', 'kith-all-classic'],
  ['kith-all-classic', 'kith-all'],
];

let setting;
before(async () => {
  setting = await startSetting(() => ({
    '/warnings.js': { body: warnings, type: 'text/javascript' },
    '/own.json': {
      body: JSON.stringify({ ...words.definition, id: 'own', title: ownTitle }),
      type: 'application/json',
    },
    '/amd.js': {
      body: "window.define = () => { throw new Error('AMD was called'); }; window.define.amd = {};",
      type: 'text/javascript',
    },
    '/alone': page(['kith-classic']),
    '/amd': page(['kith-classic']).replace(
      '<script src="/warnings.js">',
      '<script src="/amd.js"></script><script src="/warnings.js">',
    ),
    ...Object.fromEntries(
      pairs.map((files) => [
        `/${files.join('+')}`,
        page(files, files.some((file) => file.includes('-all')) ? own : survey),
      ]),
    ),
  }));
});
after(() => setting.close());

const inEngine = (name, run) => test(`${engineName}: ${name}`, run);

async function show(path, text) {
  await setting.driver.open(setting.site.url + path);
  const person = personAt(setting.driver, words);
  await person.reads(text);
  assert.deepEqual(await setting.complaints(), []);
  return person;
}

inEngine(
  'without modules, a survey is shown and its further languages come from beside the script',
  async () => {
    const person = await show('/alone', title);
    await person.pressButton('Español');
    await person.reads(wordsOf('session-exit', 'es').definition.title);
    assert.deepEqual(await setting.complaints(), []);
    // Nothing of it is left on the page but what every file leaves there.
    assert.deepEqual(
      await setting.driver.evaluate(() =>
        ['kithFile', 'kithGuard', 'kithPart'].filter((name) => name in window),
      ),
      [],
    );
  },
);

inEngine('a page with an AMD loader does not get in its way', () => show('/amd', title));

for (const files of pairs)
  inEngine(`${files.join(' and ')} on one page run once, and the larger adds what it has`, async () => {
    const hasAll = files.some((file) => file.includes('-all'));
    await show(`/${files.join('+')}`, hasAll ? ownTitle : title);
    const said = await setting.driver.evaluate(() => window.warnings);
    assert.deepEqual(
      said.filter((text) => /version-conflict|Multiple versions/.test(text)),
      [],
    );
  });
