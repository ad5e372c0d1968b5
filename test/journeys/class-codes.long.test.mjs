import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { classCodeOf } from '../../packages/core/dist/index.js';
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
  setting = await startSetting(({ endpoint }) => ({
    '/survey': pageWith(
      `<kith-session-feedback endpoint="${endpoint}" class-codes><a href="/paper">On paper</a></kith-session-feedback>`,
    ),
    '/elsewhere': pageWith('<p>Another page</p>'),
  }));
});
after(() => setting.close());

const inEngine = (title, run) => test(`${engineName}: ${title}`, run);
const newCodes = async (count) =>
  (await setting.collector.makeCodes({ instrument, count, label: 'Room 12' })).codes;
const stored = async () => (await setting.collector.rows(instrument)).length;

async function come() {
  const person = personAt(setting.driver, words);
  await setting.driver.open(`${setting.site.url}/survey`);
  await person.reads(texts.codeTitle);
  return person;
}

async function giveCode(person, code, button) {
  await person.tabTo('textbox', texts.codeLabel);
  for (let typed = 0; typed < 12; typed++) await setting.driver.press('Backspace');
  await setting.driver.type(code);
  await person.pressButton(button);
}

/** Through the whole survey with this code. */
async function answerWith(code) {
  const person = await come();
  await giveCode(person, code, texts.codeGoOn);
  await person.reads(words.definition.title);
  await person.answerAll(planFor(words.definition));
  return person;
}

inEngine('a code on paper, typed as people type, lets one response in', async () => {
  const { collector, complaints, driver } = setting;
  const [code] = await newCodes(1);
  const person = await answerWith(` ${code.toLowerCase().replace('-', '')} `);
  await person.reads(texts.received);
  assert.equal(await stored(), 1);
  const [row] = await collector.rows(instrument);
  assert.ok(!JSON.stringify(row).includes(code));
  assert.ok(!(await driver.evaluate(() => location.href)).includes(code));
  assert.deepEqual(await complaints(), []);
});

inEngine('a slip of the pen is seen before the first question', async () => {
  const [code] = await newCodes(1);
  const person = await come();
  await giveCode(person, code.slice(0, -1), texts.codeGoOn);
  await person.reads(texts.codeSlip);
  await giveCode(person, code, texts.codeGoOn);
  await person.reads(words.definition.notice.intro.slice(0, 20));
});

inEngine('of two people with one code the second is told, keeps the answers, and gives another', async () => {
  const [code, another] = await newCodes(2);
  const before = await stored();
  await (await answerWith(code)).reads(texts.received);
  const second = await answerWith(code);
  await second.reads(texts.codeSpent);
  await second.reads(texts.codeSafe);
  assert.equal(await stored(), before + 1);
  await giveCode(second, another, texts.submit);
  await second.reads(texts.received);
  assert.equal(await stored(), before + 2);
});

inEngine(
  'a code that belongs to no batch is refused after the last question, and may be corrected',
  async () => {
    const [code] = await newCodes(1);
    const before = await stored();
    const person = await answerWith(classCodeOf('34679CDFG'));
    await person.reads(texts.codeUnknown);
    await giveCode(person, code, texts.submit);
    await person.reads(texts.received);
    assert.equal(await stored(), before + 1);
  },
);

inEngine('a response that waited for the network brings its code along, from the next visit', async () => {
  const { collector, driver, site } = setting;
  const [code] = await newCodes(1);
  const before = await stored();
  collector.goDown();
  await (await answerWith(code)).reads(texts.kept);
  await driver.open(`${site.url}/elsewhere`);
  collector.comeBack();
  const person = await come();
  await person.until('the response never arrived', async () => (await stored()) === before + 1);
});

inEngine('a lost receipt burns neither the code nor the answers', async () => {
  const { collector } = setting;
  const [code] = await newCodes(1);
  const before = await stored();
  collector.loseReceipts();
  const person = await answerWith(code);
  await person.reads(texts.kept);
  assert.equal(await stored(), before + 1);
  collector.comeBack();
  await person.pressButton(texts.tryAgain);
  await person.reads(texts.received);
  assert.equal(await stored(), before + 1);
});
