import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { personAt } from './person.mjs';
import { pageWith, startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const words = wordsOf('session-exit', 'en');
const tag = '<kith-session-feedback endpoint="demo"><a href="/paper">On paper</a></kith-session-feedback>';
const own = '<kith-survey src="/own.json" endpoint="demo"><a href="/paper">On paper</a></kith-survey>';

let setting;
before(async () => {
  setting = await startSetting(() => ({
    '/clean': pageWith(tag),
    '/inline-style': pageWith(`${tag}<p style="color: red">Inline</p>`),
    '/markup': pageWith(`${tag}<script src="/markup.js"></script>`),
    '/markup.js': { body: "document.body.innerHTML = '<p>From a string</p>';", type: 'text/javascript' },
    '/own': pageWith(own, { file: 'kith-all' }),
    '/own.json': {
      body: JSON.stringify({ ...words.definition, id: 'own', title: 'Our own' }),
      type: 'application/json',
    },
    '/own-without': pageWith(own),
  }));
});
after(() => setting.close());

const inEngine = (title, run) => test(`${engineName}: ${title}`, run);

async function show(path, text) {
  const { driver, site } = setting;
  await driver.open(site.url + path);
  await personAt(driver, words).reads(text);
}

inEngine('the strictest policy has nothing to report', async () => {
  await show('/clean', words.definition.title);
  assert.deepEqual(await setting.complaints(), []);
});

inEngine('a page with an inline style fails the same check', async () => {
  await show('/inline-style', words.definition.title);
  assert.match((await setting.complaints())[0].effectiveDirective, /^style-src/);
});

inEngine(
  'a page that makes markup from a string fails the same check where Trusted Types are known',
  async () => {
    const { driver, site } = setting;
    await driver.open(`${site.url}/markup`);
    const [known, complaints] = [
      await driver.evaluate(() => 'trustedTypes' in window),
      await setting.complaints(),
    ];
    assert.equal(complaints.length > 0, known);
  },
);

inEngine('the validator works under the strictest policy, too', async () => {
  await show('/own', 'Our own');
  assert.deepEqual(await setting.complaints(), []);
});

inEngine('a definition of the page’s own is not shown by the file without the validator', async () => {
  await show('/own-without', words.language.texts.unavailableTitle);
  await personAt(setting.driver, words).reads('On paper');
});
