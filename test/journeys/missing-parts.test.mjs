import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { engineName } from '../engines/driver.mjs';
import { types } from '../engines/serve.mjs';
import { personAt } from './person.mjs';
import { startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const words = wordsOf('student-belonging-k-2', 'en');

/** A folder to which somebody has not copied all of Kith's files. */
const folder = (path, names) =>
  Object.fromEntries(
    names.map((name) => [
      `${path}/${name}`,
      { body: readFileSync(join(servedFolder, name)), type: types[extname(name)] },
    ]),
  );

const page = (
  path,
  tag,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>School page</title>
<script src="/report.js"></script><script type="module" src="${path}/kith.js"></script></head><body>${tag}</body></html>`;

const youngest = ['kith.js', 'kith-young.js', 'index.json', 'student-belonging-k-2.json'];

let setting;
before(async () => {
  setting = await startSetting(() => ({
    ...folder('/mute', youngest),
    '/young': page(
      '/mute',
      '<kith-belonging-survey grade-band="k-2" endpoint="demo"><a href="/paper">On paper</a></kith-belonging-survey>',
    ),
    ...folder('/elsewhere', ['kith-languages.js']),
    '/author': page(
      '/kith',
      `<div><meta name="kith-assets" content="/elsewhere"></div>
       <kith-session-feedback languages="en es" endpoint="demo"><a href="/paper">On paper</a></kith-session-feedback>`,
    ),
  }));
});
after(() => setting.close());

test(`${engineName}: where nothing can be read aloud, the youngest are asked all the same`, async () => {
  const { driver, site } = setting;
  await driver.open(`${site.url}/young`);
  const person = personAt(driver, words);
  await person.reads('Reading aloud cannot be loaded right now.');
  await person.pressButton('Hand over to the child');
  await person.pressButton('Yes');
  await person.reads(words.definition.pages[0].items[0].label);
  assert.deepEqual(await driver.evaluate(() => window.kithErrors), []);
});

test(`${engineName}: what an author writes into the page does not say where files come from`, async () => {
  const { driver, site } = setting;
  const before = site.requests.length;
  await driver.open(`${site.url}/author`);
  await personAt(driver, wordsOf('session-exit', 'en')).reads('Español');
  const asked = site.requests.slice(before).map(({ path }) => path);
  assert.ok(asked.includes('/kith/kith-languages.js'), asked.join(' '));
  assert.ok(!asked.some((path) => path.startsWith('/elsewhere/')), asked.join(' '));
});
