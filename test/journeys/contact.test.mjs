import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addFurtherItemTypes } from '../../packages/core/dist/item-types/further/index.js';
import { engineName } from '../engines/driver.mjs';
import { personAt } from './person.mjs';
import { pageWith, startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

addFurtherItemTypes();
const { definition, language } = wordsOf('session-exit', 'en');
const { texts } = language;
const wish = { name: 'Made-up Person', address: '555-0100' };

const reachable = {
  ...definition,
  id: 'made-up-contact',
  title: 'A word and a wish',
  pages: [
    {
      id: 'only',
      items: [
        { id: 'word', type: 'short-text', label: 'Your word?' },
        { id: 'reach', type: 'contact', label: 'May we call you?', consentId: 'contact@1' },
      ],
    },
  ],
};

let setting;
before(async () => {
  setting = await startSetting(
    ({ endpoint, url }) => ({
      '/': pageWith(
        `<kith-survey src="/reachable.json" endpoint="${endpoint}" contact-endpoint="${url}/contacts">
          <a href="/paper">On paper</a></kith-survey>`,
        { file: 'kith-all' },
      ),
      '/unreachable': pageWith(
        `<kith-survey src="/reachable.json" endpoint="${endpoint}"><a href="/paper">On paper</a></kith-survey>`,
        { file: 'kith-all' },
      ),
      '/reachable.json': { body: JSON.stringify(reachable), type: 'application/json' },
    }),
    { definitions: [reachable] },
  );
});
after(() => setting.close());

test(`${engineName}: a survey that asks who may be called does not start where nobody would get it`, async () => {
  const { driver, site } = setting;
  await driver.open(`${site.url}/unreachable`);
  await personAt(driver, { definition: reachable, language }).reads(texts.unavailableTitle);
});

/** Fills in the page by keyboard and sends it. */
async function answerAndAsk() {
  const { driver, site } = setting;
  const person = personAt(driver, { definition: reachable, language });
  await driver.open(`${site.url}/`);
  await person.reads(reachable.title);
  await person.pressButton(texts.start);
  await person.tabTo('textbox', 'Your word?');
  await driver.type('Rain');
  await person.tabTo('textbox', texts.contactName);
  await driver.type(wish.name);
  await person.tabTo('radio', texts.contactPhone);
  await driver.press(' ');
  await person.tabTo('textbox', texts.contactAddress);
  await driver.type(wish.address);
  await person.pressButton(texts.submit);
  await person.reads(texts.received);
  return person;
}

/**
 * What waits for a moment of chance goes when the page is left. A browser may drop what a page sends as it ends; then
 * the wish has waited on the device, and goes when its person has come back and leaves again.
 */
async function leaveUntil(person, arrived) {
  const { driver, site } = setting;
  for (let visits = 1; visits < 4; visits++) {
    await driver.open(`${site.url}/unreachable`);
    for (let looks = 0; looks < 50; looks++) {
      if (await arrived()) return;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    await driver.open(`${site.url}/`);
    await person.reads(reachable.title);
  }
  assert.fail('the wish never arrived');
}
const contactPosts = () =>
  setting.collector.requests.filter(({ method, path }) => method === 'POST' && path === '/contacts');

test(`${engineName}: a wish to be contacted arrives at its own address, and nothing ties it to the answers`, async () => {
  const { collector, complaints } = setting;
  const person = await answerAndAsk();
  assert.deepEqual(contactPosts(), [], 'the wish came along with the response');
  const heldAgainst = await complaints();
  await leaveUntil(person, async () => (await collector.contacts()).length === 1);
  const [contact] = await collector.contacts();
  const [response] = await collector.rows(reachable.id);
  assert.deepEqual([contact.name, contact.channel, contact.address], [wish.name, 'phone', wish.address]);
  assert.equal(response.word, 'Rain');
  for (const text of [contact.contactId, wish.name, wish.address])
    assert.ok(!JSON.stringify(response).includes(text), text);
  assert.ok(!JSON.stringify(contact).includes(response.responseId));
  // A day, which everybody of that day shares, a language, and that it is no trial.
  const shared = Object.values(contact).filter((value) => value && Object.values(response).includes(value));
  assert.deepEqual(
    shared.filter(
      (value) => ![response.submittedOn, response.locale, response.test, 'given'].includes(value),
    ),
    [],
  );
  const posts = collector.requests.filter(({ method }) => method === 'POST').map(({ path }) => path);
  assert.deepEqual(posts, ['/responses', '/contacts']);
  assert.deepEqual(heldAgainst, []);
});

test(`${engineName}: neither store tells in which order people came`, async () => {
  const { collector } = setting;
  const before = (await collector.contacts()).length;
  for (let people = 1; people <= 3; people++) {
    const person = await answerAndAsk();
    await leaveUntil(person, async () => (await collector.contacts()).length === before + people);
  }
  const sorted = (ids) => assert.deepEqual(ids, [...ids].sort());
  sorted((await collector.contacts()).map(({ contactId }) => contactId));
  sorted((await collector.rows(reachable.id)).map(({ responseId }) => responseId));
});
