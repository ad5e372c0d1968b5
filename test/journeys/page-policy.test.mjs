import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { strictPolicy } from '../engines/policy.mjs';
import { personAt } from './person.mjs';
import { pageWith, startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const words = wordsOf('session-exit', 'en');
const tag = '<kith-session-feedback endpoint="demo"><a href="/paper">On paper</a></kith-session-feedback>';
const own = '<kith-survey src="/own.json" endpoint="demo"><a href="/paper">On paper</a></kith-survey>';

const themed = pageWith(tag, { head: '<link rel="stylesheet" href="/kith/kith-theme-plain.css">' });

let setting;
before(async () => {
  setting = await startSetting((collector) => ({
    '/clean': pageWith(tag),
    '/themed': {
      body: themed,
      csp: strictPolicy(collector.url).replace("style-src 'none'", "style-src 'self'"),
    },
    '/themed-in-vain': themed,
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

const accent = () =>
  setting.driver.evaluate(() => {
    const survey = document.querySelector('kith-session-feedback');
    return getComputedStyle(survey.shadowRoot.querySelector('button.primary')).backgroundColor;
  });

inEngine('a theme that is linked needs its origin in style-src, and nothing else', async () => {
  await show('/themed', words.definition.title);
  assert.equal(await accent(), 'rgb(26, 78, 138)');
  assert.deepEqual(await setting.complaints(), []);
});

inEngine('without it the survey has the default look, and the browser says why', async () => {
  await show('/themed-in-vain', words.definition.title);
  assert.equal(await accent(), 'rgb(27, 102, 95)');
  assert.match((await setting.complaints())[0].effectiveDirective, /^style-src/);
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
