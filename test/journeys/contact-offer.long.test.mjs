import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { contactEnglish } from '../../packages/core/dist/languages/contact-en.js';
import { wishEnglish } from '../../packages/core/dist/languages/wish-en.js';
import { engineName } from '../engines/driver.mjs';
import { personAt } from './person.mjs';
import { pageWith, startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const wish = { name: 'Made-up Person', address: '555-0100' };
const words = { en: wordsOf('family-pulse', 'en'), es: wordsOf('family-pulse', 'es') };
const form = { en: wordsOf('family-contact-request', 'en'), es: wordsOf('family-contact-request', 'es') };
const textsOf = (lang) =>
  lang === 'en' ? { ...words.en.language.texts, ...wishEnglish, ...contactEnglish } : words.es.language.texts;

let setting;
before(async () => {
  setting = await startSetting(({ endpoint, url }) => {
    const tag = (more) =>
      pageWith(
        `<kith-family-form instrument="family-pulse" endpoint="${endpoint}" wave="w1" context="school=s07" ${more}>
          <a href="/paper">On paper</a></kith-family-form>`,
      );
    return {
      '/': tag(`contact-endpoint="${url}/contacts"`),
      '/es': tag(`contact-endpoint="${url}/contacts" lang="es"`),
      '/without': tag(''),
    };
  });
});
after(() => setting.close());

/** Sends the survey without an answer. */
async function finish(path, lang = 'en') {
  const { driver, site } = setting;
  const texts = textsOf(lang);
  const person = personAt(driver, words[lang]);
  await driver.open(site.url + path);
  await person.reads(words[lang].definition.title);
  await person.pressButton(texts.start);
  await person.pressButton(texts.submit);
  await person.reads(texts.received);
  return person;
}

/** By keyboard alone, from the thanks to the thanks. */
async function askForContact(person, lang) {
  const { driver } = setting;
  const texts = textsOf(lang);
  await person.pressButton(texts.contactOpen);
  await person.reads(form[lang].definition.notice.whoSees);
  assert.equal((await person.focus()).role, 'heading');
  await person.pressButton(texts.start);
  await person.tabTo('textbox', texts.contactName);
  await driver.type(wish.name);
  await person.tabTo('radio', texts.contactPhone);
  await driver.press(' ');
  await person.tabTo('textbox', texts.contactAddress);
  await driver.type(wish.address);
  await person.pressButton(texts.contactSend);
  await person.reads(texts.contactSent);
  assert.equal((await person.focus()).role, 'heading');
}

const posts = () =>
  setting.collector.requests.filter(({ method }) => method === 'POST').map(({ path }) => path);

/** A browser may drop what a page sends as it ends; then the wish goes at a later visit, after which the page is left. */
async function leaveUntil(count) {
  const { driver, site, collector } = setting;
  for (let visits = 1; visits < 4; visits++) {
    await driver.open(`${site.url}/without`);
    for (let looks = 0; looks < 50; looks++) {
      if ((await collector.contacts()).length === count) return;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    await driver.open(`${site.url}/`);
    await personAt(driver, words.en).reads(words.en.definition.title);
  }
  assert.fail('the wish never arrived');
}

test(`${engineName}: a family is asked nothing of the kind where nobody would get it`, async () => {
  const { driver } = setting;
  const person = await finish('/without');
  await person.reads(words.en.definition.thanks);
  const shown = await driver.evaluate(
    () => document.querySelector('kith-family-form').shadowRoot.textContent,
  );
  assert.ok(!shown.includes(contactEnglish.contactOffer));
});

test(`${engineName}: a family that has answered asks to be contacted, and nothing stored or sent ties the two`, async () => {
  const { collector, complaints } = setting;
  const earlier = posts().length;
  const person = await finish('/');
  await askForContact(person, 'en');
  assert.deepEqual(posts().slice(earlier), ['/responses'], 'the wish came along with the response');
  const heldAgainst = await complaints();
  await leaveUntil(1);
  assert.deepEqual(posts().slice(earlier), ['/responses', '/contacts']);
  const [contact] = await collector.contacts();
  assert.deepEqual([contact.name, contact.channel, contact.address], [wish.name, 'phone', wish.address]);
  assert.deepEqual(await collector.rows('family-contact-request'), []);
  const responses = await collector.records('family-pulse');
  for (const text of [...Object.values(wish), contact.contactId])
    assert.ok(!JSON.stringify(responses).includes(text), text);
  for (const text of [...responses.map(({ responseId }) => responseId), 's07', 'w1'])
    assert.ok(!JSON.stringify(contact).includes(text), text);
  assert.deepEqual(heldAgainst, []);
});

test(`${engineName}: in Spanish too, with words of the form that were fetched for it`, async () => {
  const { collector } = setting;
  const person = await finish('/es', 'es');
  await askForContact(person, 'es');
  await leaveUntil(2);
  assert.deepEqual((await collector.contacts()).map(({ locale }) => locale).sort(), ['en', 'es']);
});

test(`${engineName}: who opens the page anew finds nothing of the form`, async () => {
  const { driver, site, collector } = setting;
  const texts = textsOf('en');
  const person = await finish('/');
  await person.pressButton(texts.contactOpen);
  await person.reads(form.en.definition.notice.whoSees);
  await person.pressButton(texts.start);
  await person.tabTo('textbox', texts.contactName);
  await driver.type('Never sent');
  await driver.open(`${site.url}/`);
  await person.reads(words.en.definition.title);
  const kept = await driver.evaluate(async () => {
    const opening = indexedDB.open('kith', 1);
    const db = await new Promise((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const found = await new Promise((resolve) => {
      const all = db.transaction('kith').objectStore('kith').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    db.close();
    return JSON.stringify([found, { ...localStorage }, { ...sessionStorage }, history.state]);
  });
  assert.ok(!kept.includes('Never sent'));
  assert.equal((await collector.contacts()).length, 2);
});
