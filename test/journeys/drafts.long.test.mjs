import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import { oneWordSurvey, press, word } from './one-word.mjs';
import { pageWith, startSetting } from './setting.mjs';

const { definition: oneWord, texts } = oneWordSurvey('made-up-drafts');

let setting;
before(async () => {
  setting = await startSetting(
    ({ endpoint }) => ({
      '/': pageWith(
        `<kith-survey src="/one-word.json" drafts="device" endpoint="${endpoint}">On paper</kith-survey>`,
        { file: 'kith-all' },
      ),
      '/one-word.json': { body: JSON.stringify(oneWord), type: 'application/json' },
    }),
    { definitions: [oneWord] },
  );
});
after(() => setting.close());

/** In the page: waits until the device keeps just these words in its drafts. */
async function untilKept(words) {
  const wanted = JSON.stringify([...words].sort());
  let found;
  for (let tries = 0; tries < 200; tries++) {
    const request = indexedDB.open('kith', 1);
    const db = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const range = IDBKeyRange.bound('drafts/', 'drafts/\uffff');
    const asked = db.transaction('kith').objectStore('kith').getAll(range);
    const drafts = await new Promise((resolve) => (asked.onsuccess = () => resolve(asked.result)));
    db.close();
    found = JSON.stringify(drafts.map(({ draft }) => draft.answers[0]?.value ?? null).sort());
    if (found === wanted) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The device keeps ${found}, not ${wanted}.`);
}

/** In the page: who holds a draft by now. */
async function untilHeld(count) {
  for (let tries = 0; tries < 200; tries++) {
    const { held } = await navigator.locks.query();
    if (held.filter(({ name }) => name.includes('draft')).length === count) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There never were ${count} in hand.`);
}

const openTab = () => setting.driver.openTab(`${setting.site.url}/`);

const missing = engineName === 'webkit' && 'the driver has one page and no tabs';

tryWhere(missing, `${engineName}: two tabs on one draft do not overwrite each other`, async () => {
  const left = await openTab();
  await left.evaluate(press, texts.start);
  await left.evaluate(word, 'left');
  await left.evaluate(untilKept, ['left']);
  await left.close();

  // Both are opened on the draft that was left: one has it, the other a new one beside it.
  const first = await openTab();
  await first.evaluate(press, texts.draftGoOn);
  assert.equal(await first.evaluate(word), 'left');
  const second = await openTab();
  await second.evaluate(press, texts.start);
  await second.evaluate(untilHeld, 2);
  assert.equal(await second.evaluate(word), '');
  await second.evaluate(word, 'second');
  await first.evaluate(word, 'first');
  await second.evaluate(untilKept, ['first', 'second']);

  // Each comes back to one tab only, as it was last.
  await first.close();
  await second.close();
  const [third, fourth] = [await openTab(), await openTab()];
  const words = [];
  for (const tab of [third, fourth]) {
    await tab.evaluate(press, texts.draftGoOn);
    words.push(await tab.evaluate(word));
  }
  assert.deepEqual(words.sort(), ['first', 'second']);

  // What one sends or starts over is its own affair.
  await third.evaluate(press, texts.submit);
  await fourth.evaluate(untilKept, [await fourth.evaluate(word)]);
  await fourth.evaluate(press, texts.stop);
  await fourth.evaluate(press, texts.stopYes);
  await fourth.evaluate(untilKept, []);
  await third.close();
  await fourth.close();
});
