import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { personAt } from './person.mjs';
import { planFor } from './plan.mjs';
import { pageWith, startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const words = wordsOf('student-belonging-6-12', 'en');
const spy = '<script src="/spy.js"></script>';

/** Listens like a session recorder does: on the window, in the bubble phase, to everything that has a name. */
const spyScript = `
window.heard = [];
const types = new Set(['focusin', 'focusout', 'compositionstart', 'compositionend', 'DOMActivate', 'DOMFocusIn', 'DOMFocusOut', 'touchstart', 'touchend',
  'kith-ready', 'kith-start', 'kith-consent', 'kith-answer', 'kith-skip', 'kith-page', 'kith-submit', 'kith-submitted',
  'kith-queued', 'kith-contact', 'kith-declined', 'kith-error']);
for (const owner of [window, document, HTMLElement.prototype])
  for (const name in owner) if (name.startsWith('on')) types.add(name.slice(2));
const plain = (value, depth) => {
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? undefined : value;
  if (depth === 0 || value instanceof Node || value instanceof Window) return undefined;
  const copy = {};
  for (const key in value) copy[key] = plain(value[key], depth - 1);
  return copy;
};
const hear = (event) => {
  window.heard.push({
    type: event.type,
    words: JSON.stringify(plain(event, 4)),
    isInside: event.composedPath().some((node) => node.localName?.startsWith('kith-')),
    key: event.key ?? null,
  });
};
for (const type of types) addEventListener(type, hear);`;

let setting;
before(async () => {
  setting = await startSetting(({ endpoint }) => ({
    '/': pageWith(
      `<kith-belonging-survey endpoint="${endpoint}"><a href="/paper">On paper</a></kith-belonging-survey>
       <label>Search <input id="search"></label>`,
      { head: spy },
    ),
    '/spy.js': { body: spyScript, type: 'text/javascript' },
  }));
});
after(() => setting.close());

/** What a listener could know a person by: any event of the survey's content, and in its own events answers or ids. */
function betrayals(heard, itemIds = []) {
  const isTelling = (text) => itemIds.some((id) => text.includes(id)) || /"(value|count|number)":/.test(text);
  return heard.filter(({ type, words: text, isInside }) =>
    type.startsWith('kith-') ? isTelling(text) : isInside,
  );
}

test(`${engineName}: over a whole anonymous run, listeners of the page hear no answer, no key and no item id`, async () => {
  const { driver, site } = setting;
  const person = personAt(driver, words);
  await driver.open(`${site.url}/`);
  await person.reads(words.definition.title);
  await person.answerAll(planFor(words.definition, { 'voice.asked': 1 }));
  await person.reads(words.language.texts.received);
  const heard = await driver.evaluate(() => window.heard);
  const ids = words.definition.pages.flatMap(({ items }) => items.map(({ id }) => id));
  assert.deepEqual(betrayals(heard, ids), []);
  for (const type of [
    'kith-ready',
    'kith-start',
    'kith-answer',
    'kith-page',
    'kith-submit',
    'kith-submitted',
  ])
    assert.ok(
      heard.some((event) => event.type === type),
      `${type} was not heard`,
    );
});

test(`${engineName}: the same listeners hear every key in a field of the page itself`, async () => {
  const { driver, site } = setting;
  await driver.open(`${site.url}/`);
  await driver.click('#search');
  await driver.type('bus');
  const heard = await driver.evaluate(() => window.heard);
  const keys = heard.filter(({ type }) => type === 'keydown').map(({ key }) => key);
  assert.deepEqual(keys, ['b', 'u', 's']);
});

test(`${engineName}: an event from inside the survey that gets out is found`, async () => {
  const { driver, site } = setting;
  await driver.open(`${site.url}/`);
  await driver.waitFor(() => Boolean(customElements.get('kith-belonging-survey')));
  await driver.evaluate(() => {
    const survey = document.querySelector('kith-belonging-survey');
    survey.dispatchEvent(new Event('change', { bubbles: true }));
    survey.dispatchEvent(Object.assign(new Event('kith-answer', { bubbles: true }), { itemId: 'bel.yours' }));
  });
  const heard = await driver.evaluate(() => window.heard);
  assert.deepEqual(
    betrayals(heard, ['bel.yours']).map(({ type }) => type),
    ['change', 'kith-answer'],
  );
});
