import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import { until } from '../engines/until.mjs';
import { oneWordSurvey, press, word } from './one-word.mjs';
import { pageWith, startSetting } from './setting.mjs';

const { definition: oneWord, texts } = oneWordSurvey('made-up-tabs');

let setting;
before(async () => {
  setting = await startSetting(
    ({ endpoint }) => ({
      '/': pageWith(`<kith-survey src="/one-word.json" endpoint="${endpoint}">On paper</kith-survey>`, {
        file: 'kith-all',
      }),
      '/one-word.json': { body: JSON.stringify(oneWord), type: 'application/json' },
    }),
    { definitions: [oneWord] },
  );
});
after(() => setting.close());

/** In the page: waits until the survey says one of these, and gives all that it says. */
async function untilSaid(wanted) {
  for (let tries = 0; tries < 400; tries++) {
    const said = document.querySelector('kith-survey')?.shadowRoot?.textContent ?? '';
    if (wanted.some((text) => said.includes(text))) return said;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The survey never said: ${wanted.join(' | ')}`);
}

const openAndWrite = async (text) => {
  const tab = await setting.driver.openTab(`${setting.site.url}/`);
  await tab.evaluate(press, texts.start);
  await tab.evaluate(word, text);
  return tab;
};

const each = (tabs, step) => Promise.all(tabs.map(step));
const submitted = () => setting.collector.requests.filter(({ method }) => method === 'POST').length;

/** Fails where one is missing or there twice. */
async function assertStored(words) {
  const rows = await setting.collector.rows(oneWord.id);
  assert.deepEqual(rows.map(({ word }) => word).sort(), [...words].sort());
}

const missing = engineName === 'webkit' && 'the driver has one page and no tabs';
const inTabs = (title, run) => tryWhere(missing, title, run);

/** Tabs of one browser profile that answer the same survey, as many as `count`: what each sends is stored once. */
export function testTabs(count) {
  const words = Array.from({ length: count }, (_, index) => `word${index}`);

  inTabs(
    `${engineName}: ${count} tabs of a new profile that submit at once are stored, each once`,
    async () => {
      const tabs = await each(words, openAndWrite);
      await each(tabs, (tab) => tab.evaluate(press, texts.submit));
      await each(tabs, (tab) => tab.evaluate(untilSaid, [texts.received]));
      await assertStored(words);
      assert.equal(submitted(), words.length);
      await each(tabs, (tab) => tab.close());
    },
  );

  inTabs(`${engineName}: what a tab that lives has in hand, another one leaves to it`, async () => {
    const { collector, driver, site } = setting;
    collector.goDown();
    const first = await openAndWrite('waiting');
    await first.evaluate(press, texts.submit);
    await first.evaluate(untilSaid, [texts.kept]);
    const held = await first.evaluate(async () => (await navigator.locks.query()).held.length);
    assert.equal(held, 1);
    collector.comeBack();
    const before = submitted();
    const second = await driver.openTab(`${site.url}/`);
    await second.evaluate(untilSaid, [texts.start]);
    await first.evaluate(untilSaid, [texts.received]);
    await assertStored([...words, 'waiting']);
    assert.equal(submitted(), before + 1);
    await each([first, second], (tab) => tab.close());
  });

  inTabs(
    `${engineName}: what ${count} tabs left when they ended, one later visit brings, each once`,
    async () => {
      const { collector, driver, site } = setting;
      collector.goDown();
      const more = words.map((word) => `later-${word}`);
      const tabs = await each(more, openAndWrite);
      await each(tabs, (tab) => tab.evaluate(press, texts.submit));
      await each(tabs, (tab) => tab.evaluate(untilSaid, [texts.kept]));
      await each(tabs, (tab) => tab.close());
      collector.comeBack();

      const later = await driver.openTab(`${site.url}/`);
      await until('not all arrived', async () => (await collector.rows(oneWord.id)).length > 2 * count);
      await assertStored([...words, 'waiting', ...more]);
      await until('something stayed on the device', () =>
        later.evaluate(async () => (await navigator.locks.query()).held.length === 0),
      );
      await later.close();
    },
  );
}
