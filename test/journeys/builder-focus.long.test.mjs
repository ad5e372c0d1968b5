import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { startBuilderSetting } from './builder-setting.mjs';

let setting;
before(async () => {
  setting = await startBuilderSetting();
});
after(() => setting.close());

/** The builder, which from now on keeps what goes wrong in it. */
async function open(choices) {
  await setting.open({ endpoint: 'demo', ...choices });
  await setting.driver.evaluate(() => {
    window.faults = [];
    addEventListener('error', ({ message }) => window.faults.push(message));
  });
}

const faults = () => setting.driver.evaluate(() => window.faults);
const focusId = () => setting.driver.evaluate(() => document.activeElement.id);
const isThere = (selector) =>
  setting.driver.evaluate((one) => Boolean(document.querySelector(one)), selector);
const choose = (id) => setting.driver.evaluate((one) => document.getElementById(one).click(), id);
const goTo = (id) =>
  setting.driver.evaluate((one) => {
    const field = document.getElementById(one);
    field.closest('details')?.setAttribute('open', '');
    field.focus();
  }, id);

async function empty(id) {
  await goTo(id);
  await setting.driver.press('End');
  for (let { length } = await setting.valueOf(id); length > 0; length--)
    await setting.driver.press('Backspace');
}

test(`${engineName}: a field that has to be emptied stays until it is left`, async () => {
  await open({ context: 'sessionId=tu' });
  await choose('survey-student-belonging-6-12');
  await empty('context-sessionId');
  assert.equal(await focusId(), 'context-sessionId');
  assert.ok(await isThere('#snippet'));
  await setting.driver.press('Tab');
  assert.equal(await isThere('#context-sessionId'), false);
  assert.notEqual(await focusId(), '');
  assert.deepEqual(await faults(), []);
});

test(`${engineName}: a field of a word that nobody knows goes when it is emptied and left, and the next keeps the focus`, async () => {
  await open({ context: 'aFoo=b&aGoo=c' });
  await empty('context-aFoo');
  assert.equal(await focusId(), 'context-aFoo');
  await setting.driver.press('Tab');
  assert.equal(await isThere('#context-aFoo'), false);
  assert.equal(await focusId(), 'context-aGoo');
  assert.equal(await setting.valueOf('context-aGoo'), 'c');
  assert.deepEqual(await faults(), []);
});

test(`${engineName}: a language that the survey does not have stays until its box is left, and the next keeps the focus`, async () => {
  await open({ languages: 'en so sw' });
  await goTo('languages-so');
  await setting.driver.press(' ');
  assert.equal(await focusId(), 'languages-so');
  await setting.driver.press('Tab');
  assert.equal(await isThere('#languages-so'), false);
  assert.equal(await focusId(), 'languages-sw');
  assert.deepEqual(await faults(), []);
});
