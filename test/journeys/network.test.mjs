import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { personAt } from './person.mjs';
import { planFor } from './plan.mjs';
import { pageWith, startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const instrument = 'session-exit';
const words = wordsOf(instrument, 'en');
const { texts } = words.language;

let setting;
before(async () => {
  setting = await startSetting(({ endpoint, url }) => {
    const tag = (more = '') =>
      `<kith-session-feedback endpoint="${endpoint}" ${more}><a href="/paper">On paper</a></kith-session-feedback>`;
    return {
      '/survey': pageWith(tag()),
      '/switched': pageWith(tag(`status-href="${url}/status/${instrument}"`)),
      '/cookies': {
        body: pageWith(tag()),
        headers: { 'set-cookie': 'district=s07; Path=/', 'referrer-policy': 'unsafe-url' },
      },
    };
  });
});
after(() => setting.close());

const inEngine = (title, run) => test(`${engineName}: ${title}`, run);
const posts = () => setting.collector.requests.filter(({ method }) => method === 'POST');

async function answer(path) {
  const { driver, site } = setting;
  const person = personAt(driver, words);
  await driver.open(site.url + path);
  await person.reads(words.definition.title);
  await person.answerAll(planFor(words.definition));
  return person;
}

inEngine(
  'a response that finds no endpoint stays on the device and arrives once when the page comes back',
  async () => {
    const { collector, driver } = setting;
    const before = (await collector.rows(instrument)).length;
    collector.goDown();
    const person = await answer('/survey');
    await person.reads(texts.kept);
    collector.comeBack();
    await driver.reload();
    await person.until(
      'the response never arrived',
      async () => (await collector.rows(instrument)).length > before,
    );
    await driver.reload();
    await person.reads(words.definition.title);
    assert.equal((await collector.rows(instrument)).length, before + 1);
  },
);

inEngine(
  'an endpoint that comes back while the page is open gets the response without a reload',
  async () => {
    const { collector, driver } = setting;
    const before = (await collector.rows(instrument)).length;
    collector.goDown();
    const person = await answer('/survey');
    await person.reads(texts.kept);
    await person.tabTo('button', texts.tryAgain);
    // Not sooner: the page tries by itself too, and then there is no button any more.
    collector.comeBack();
    await driver.press('Enter');
    await person.reads(texts.received);
    assert.equal((await collector.rows(instrument)).length, before + 1);
  },
);

inEngine('a request carries no cookie and no referrer, although the page has both', async () => {
  const { driver, site } = setting;
  const seen = posts().length;
  const person = await answer('/cookies');
  await person.reads(texts.received);
  assert.match(await driver.evaluate(() => document.cookie), /district=s07/);
  const { headers } = posts()[seen];
  assert.equal(headers.cookie, undefined);
  assert.equal(headers.referer, undefined);
  const assets = site.requests.filter(({ path }) => path.endsWith('.json'));
  assert.deepEqual(
    assets.filter((request) => request.headers.cookie || request.headers.referer),
    [],
  );
});

inEngine('a survey that is closed at its endpoint says so and asks nothing', async () => {
  const { collector, driver, site } = setting;
  await collector.setStatus(instrument, { status: 'closed', contact: 'Ask the school office.' });
  const person = personAt(driver, words);
  await driver.open(`${site.url}/switched`);
  await person.reads(texts.closedTitle);
  await person.reads('Ask the school office.');
  await collector.setStatus(instrument, { status: 'open' });
  await driver.reload();
  await person.reads(texts.start);
});
