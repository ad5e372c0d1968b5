import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { engineName } from '../engines/driver.mjs';
import { personAt } from './person.mjs';
import { startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const words = wordsOf('session-exit', 'en');
const spanish = wordsOf('session-exit', 'es');
const tag =
  '<kith-session-feedback endpoint="demo" languages="en es"><a href="/paper">On paper</a></kith-session-feedback>';
const own = '<kith-survey src="/own.json" endpoint="demo"><a href="/paper">On paper</a></kith-survey>';

const further = {
  ...words.definition,
  id: 'further',
  title: 'An order and a place',
  pages: [
    {
      id: 'only',
      items: [
        {
          id: 'order',
          type: 'ranking',
          label: 'What comes first?',
          options: [
            { id: 'rest', label: 'Rest' },
            { id: 'work', label: 'Work' },
          ],
        },
        {
          id: 'place',
          type: 'dropdown',
          label: 'Which place?',
          options: [{ id: 'here', label: 'Here' }],
        },
        { id: 'faces', type: 'faces', scale: 'yes3', label: 'Faces?' },
        { id: 'yes', type: 'yes-no', label: 'Yes or no?' },
        { id: 'ten', type: 'numeric-scale', label: 'From 0 to 10?', low: 'Low', high: 'High' },
        { id: 'many', type: 'number', label: 'How many?', unit: 'pieces', min: 1 },
        { id: 'when', type: 'date', label: 'When?', min: '2026-01-01' },
        { id: 'rows', type: 'matrix', scale: 'agree5', label: 'Rows?', rows: [{ id: 'a', label: 'A row' }] },
        { id: 'both', type: 'then-now', scale: 'amount5', label: 'Then and now?' },
        {
          id: 'again',
          type: 'repeating-group',
          label: 'And again?',
          entry: 'Entry',
          fields: [{ id: 'note', type: 'short-text', label: 'A note' }],
        },
        { id: 'may', type: 'consent', label: 'May we?' },
        { id: 'reach', type: 'contact', label: 'May we write, {{yes|friend}}?', consentId: 'contact@1' },
      ],
    },
  ],
};
const furtherTag = own.replace('/own.json', '/further.json');
const formTag =
  '<form><kith-short-text-item name="town" label="Your town?" value="Here"></kith-short-text-item></form>';
const slips = own.replace('own.json', 'slips.json');

/** Runs in the page: the tags of items that are there and show nothing. */
const unshown = () =>
  [...document.querySelector('kith-survey').shadowRoot.querySelectorAll('.items > *')]
    .filter((item) => !item.shadowRoot?.querySelector('input, select, button'))
    .map((item) => item.localName);

const script = (src, more = '') => `<script type="module" src="${src}" ${more}></script>`;
const page = (
  scripts,
  body = tag,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<script src="/report.js"></script><script src="/warnings.js"></script>${scripts}${body}</html>`;

const warnings = `window.warnings = [];
for (const level of ['warn', 'error']) {
  const say = console[level];
  console[level] = (...words) => { window.warnings.push(words.map(String).join(' ')); say.apply(console, words); };
}`;

const hearing =
  "window.heard = []; addEventListener('kith-error', ({ error }) => window.heard.push(error.code));";

const closedFile = '/status.json';
const closedTag = tag.replace(' endpoint', ` status-href="${closedFile}" endpoint`);
/** The file of a part is there from the second time on. */
let asked = 0;

const served = (name) => readFileSync(join(servedFolder, name), 'utf8');
const sri = JSON.parse(served('sri.json'));

let setting;
before(async () => {
  const javascript = 'text/javascript';
  setting = await startSetting(() => ({
    '/warnings.js': { body: warnings, type: javascript },
    '/hearing.js': { body: hearing, type: javascript },
    '/copy/kith.js': { body: served('kith.js'), type: javascript },
    '/copy/es.json': { body: served('es.json').replace('Empezar', 'Otra cosa'), type: 'application/json' },
    '/copy/other-lit.js': { body: 'trustedTypes.createPolicy("lit-html", {});', type: javascript },
    ...Object.fromEntries(
      ['copy', 'old', 'late'].map((folder) => [
        `/${folder}/kith-languages.js`,
        { body: served('kith-languages.js'), type: javascript },
      ]),
    ),
    '/old/kith.js': { body: served('kith.js').replace(/admit\("[^"]+"/, 'admit("0.0.1"'), type: javascript },
    '/own.json': {
      body: JSON.stringify({ ...words.definition, id: 'own', title: 'Our own' }),
      type: 'application/json',
    },
    '/further.json': { body: JSON.stringify(further), type: 'application/json' },
    '/further': page(script('/kith/kith-all.js'), furtherTag),
    '/further-after': page(script('/kith/kith.js') + script('/kith/kith-all.js'), furtherTag),
    '/further-before': page(script('/kith/kith-all.js') + script('/kith/kith.js'), furtherTag),
    '/two-lits': page(
      script('/kith/kith.js') + script('/copy/other-lit.js') + script('/kith/kith-all.js'),
      furtherTag,
    ),
    [closedFile]: {
      body: JSON.stringify({ kith: 'status/1', status: 'closed', contact: 'Ask the office.' }),
      type: 'application/json',
    },
    '/closed': page(script('/kith/kith.js'), closedTag),
    '/form': page(script('/kith/kith.js'), formTag),
    '/form-all': page(script('/kith/kith-all.js'), formTag),
    '/old-part': page(
      '<script src="/hearing.js"></script>' + script('/kith/kith.js', 'data-assets="/old"'),
      closedTag,
    ),
    '/old/kith-notice.js': { body: served('kith-notice.js'), type: javascript },
    '/late/kith-notice.js': { body: served('kith-notice.js'), type: javascript },
    '/old/kith-closed.js': {
      body: served('kith-closed.js').replace(/version!=="[^"]+"/, 'version!=="0.0.1"'),
      type: javascript,
    },
    '/late-part': page(
      '<script src="/hearing.js"></script>' + script('/kith/kith.js', 'data-assets="/late"'),
      closedTag,
    ),
    '/late/kith-closed.js': () =>
      ++asked > 1
        ? { body: served('kith-closed.js'), type: javascript }
        : { body: 'Not here', type: 'text/html' },
    '/slips.json': {
      body: JSON.stringify({ ...words.definition, audience: 'pupils', privacy: [] }),
      type: 'application/json',
    },
    '/slips': page('<script src="/hearing.js"></script>' + script('/kith/kith-all.js'), slips),
    '/no-validator': page('<script src="/hearing.js"></script>' + script('/kith/kith.js'), own),
    '/twice': page(script('/kith/kith.js') + script('/copy/kith.js')),
    '/both': page(script('/kith/kith.js') + script('/kith/kith-all.js'), own),
    '/both-reversed': page(script('/kith/kith-all.js') + script('/kith/kith.js'), own),
    '/two-versions': page(script('/kith/kith.js') + script('/old/kith.js')),
    '/whole': page(script('/kith/kith.js', `integrity="${sri['kith.js']}" crossorigin`)),
    '/broken': page(script('/copy/kith.js', 'data-assets="/copy"')),
    '/by-meta': page(`<meta name="kith-assets" content="/kith/">${script('/copy/kith.js')}`),
  }));
});
after(() => setting.close());

const inEngine = (title, run) => test(`${engineName}: ${title}`, run);

async function show(path, text = words.definition.title) {
  const { driver, site } = setting;
  await driver.open(site.url + path);
  await driver.waitFor(() => document.readyState === 'complete');
  const person = personAt(driver, words);
  await person.reads(text);
  return person;
}
const heard = () => setting.driver.evaluate(() => window.heard);
const said = () => setting.driver.evaluate(() => window.warnings);
const present = () => setting.driver.evaluate(() => window[Symbol.for('kith/registry')].file);

inEngine('a file that is loaded twice runs once, and says nothing', async () => {
  await show('/twice');
  assert.deepEqual(await said(), []);
});

inEngine('the larger file adds the validator to the smaller one', async () => {
  await show('/both-reversed', 'Our own');
  assert.equal(await present(), 'kith-all');
  await setting.driver.open(`${setting.site.url}/both`);
  assert.equal(
    await setting.driver.waitFor(() => {
      const { file, parser } = window[Symbol.for('kith/registry')] ?? {};
      return file === 'kith-all' && parser !== null && file;
    }),
    'kith-all',
  );
});

for (const path of ['/further', '/further-after', '/further-before'])
  inEngine(`every item type is there, on one Lit, at ${path}`, async () => {
    const person = await show(path, further.title);
    await person.pressButton(words.language.texts.start);
    await person.reads('What comes first?');
    await person.pressButton('Place next: Work');
    for (const { label } of further.pages[0].items)
      await person.reads(label.replace('{{yes|friend}}', 'friend'));
    assert.deepEqual(await setting.driver.evaluate(unshown), []);
    // The page allows one policy of the name that each Lit makes its own under.
    assert.deepEqual(await setting.complaints(), []);
    assert.ok(!(await said()).some((text) => text.includes('Multiple versions of Lit')));
  });

inEngine('a second Lit would be noticed by these tests', async () => {
  await show('/two-lits', further.title);
  assert.ok((await setting.complaints()).length > 0);
});

inEngine('of two versions the first wins, and the console says why', async () => {
  await show('/two-versions');
  assert.match((await said()).join(), /version-conflict.*0\.0\.1 does not start/);
});

inEngine('mistakes in a page’s own definition reach its author, each with its place', async () => {
  await show('/slips', words.language.texts.unavailableTitle);
  assert.deepEqual(await heard(), ['definition-invalid']);
  assert.match((await said()).join(), /2 mistakes:\s+privacy: [^]+\s+audience: |audience: [^]+\s+privacy: /);
});

inEngine('a definition of the page’s own without the validator says which file has it', async () => {
  await show('/no-validator', words.language.texts.unavailableTitle);
  assert.deepEqual(await heard(), ['instrument-not-loaded']);
  assert.match((await said()).join(), /instrument-not-loaded\].*kith-all\.js/);
});

inEngine('the file passes the integrity that sri.json states', async () => {
  await show('/whole');
  assert.deepEqual(await setting.complaints(), []);
});

inEngine('a data file that was tampered with is refused, and the first language stays', async () => {
  const person = await show('/broken');
  await person.pressButton('Español');
  await person.reads(words.language.texts.languageFailed);
  await person.reads(words.language.texts.start);
});

inEngine('data files come from where the page says', async () => {
  const person = await show('/by-meta');
  await person.pressButton('Español');
  await person.reads(spanish.language.texts.start);
  assert.ok(setting.site.requests.some(({ path }) => path === '/kith/es.json'));
});

inEngine('a part is loaded under the strictest policy, when it is asked for', async () => {
  const { requests } = setting.site;
  const parts = () => requests.filter(({ path }) => path === '/kith/kith-closed.js').length;
  const before = parts();
  await show('/twice');
  assert.equal(parts(), before);
  await show('/closed', 'Ask the office.');
  assert.equal(parts(), before + 1);
  assert.deepEqual(await setting.complaints(), []);
});

inEngine(
  'a part of another version does not start: the survey goes on, and the web team hears why',
  async () => {
    await show('/old-part');
    await setting.driver.waitFor(() => window.heard.length > 0);
    assert.deepEqual(await heard(), ['part-not-loaded']);
  },
);

inEngine('a part that could not be loaded is loaded when it is asked for again', async () => {
  await show('/late-part');
  await setting.driver.waitFor(() => window.heard.length > 0);
  assert.deepEqual(await heard(), ['part-not-loaded']);
  await setting.driver.evaluate(() => {
    document.querySelector('kith-session-feedback').wave = '2026-27/c1';
  });
  await personAt(setting.driver, words).reads('Ask the office.');
});

for (const [path, count] of [
  ['/form', 1],
  ['/form-all', 0],
])
  inEngine(`a question in a plain form answers to it, under the strictest policy, at ${path}`, async () => {
    const { driver, site } = setting;
    const parts = () => site.requests.filter((request) => request.path === '/kith/kith-alone.js').length;
    const before = parts();
    await driver.open(site.url + path);
    await driver.waitFor(() => new FormData(document.forms[0]).get('town') === 'Here');
    assert.equal(parts() - before, count);
    assert.deepEqual(await setting.complaints(), []);
  });
