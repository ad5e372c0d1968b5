import { setTimeout as pause } from 'node:timers/promises';
import { parseMarks } from '../../packages/core/dist/index.js';
import { actionFor, answered, canChange } from './chance.mjs';
import { lookAt, setDay, spotOf } from './page-of-survey.mjs';
import { sendsOf, startOf } from './words.mjs';

const shownText = (text) =>
  parseMarks(text)
    .map((mark) => mark.text)
    .join('');

/** Somebody with a mouse who answers by chance, leaves out, declines, goes back and changes their mind. */
export function walkerIn(driver, words, random) {
  const { definition } = words;
  const { texts } = words.language;
  const items = definition.pages.flatMap((page) => page.items);
  const byLabel = new Map(items.map((item) => [shownText(item.label), item]));
  const isYoung = definition.gradeBands?.includes('k-2');
  const sends = sendsOf(words);
  /** By item: what was done last. */
  const done = new Map();
  /** Ids of the items on each page that lies behind. */
  const behind = [];

  /** Where it stands once it stands still: what an answer brings up moves what is below. */
  async function steadySpot(label, selector, words) {
    for (let last; ;) {
      const spot = await driver.waitFor(spotOf, label, selector, words);
      if (last && spot.x === last.x && spot.y === last.y) return spot;
      last = spot;
    }
  }

  async function tap(label, selector, words = '') {
    const { x, y } = await steadySpot(label, selector, words);
    await driver.clickAt(x, y);
  }

  /** Nobody has read a page sooner, and of two presses in a moment only the first counts. */
  async function press(words, label = '') {
    if (!label) await pause(400);
    await tap(label, '', words);
  }

  async function write(label, selector, text) {
    await tap(label, selector);
    await driver.press('Control+A');
    await driver.type(text);
  }

  /** A driver can be back before the page has heard of its click. */
  async function chosen(item, label, selector) {
    for (let looks = 0; looks < 50; looks++)
      if ((await driver.waitFor(spotOf, label, selector, '')).checked) return;
    throw new Error(`${item.id}: ${selector} was clicked and is not chosen.`);
  }

  async function act(item, action) {
    const label = shownText(item.label);
    for (let added = 0; added < (action.adds ?? 0); added++) await tap(label, '[part=add]');
    for (const selector of action.taps ?? []) {
      await tap(label, selector);
      await chosen(item, label, selector);
    }
    for (const [selector, text] of Object.entries(action.write ?? {})) await write(label, selector, text);
    if (action.day && !(await driver.evaluate(setDay, label, action.day)))
      throw new Error(`${item.id} does not take ${action.day}.`);
    if (action.skips) await press(texts.skip, label);
    done.set(item.id, action);
  }

  const itemsOn = async () => (await driver.evaluate(lookAt)).items.map((label) => byLabel.get(label));

  /** Answers what is there, and what appears on the way. */
  async function answerPage() {
    for (;;) {
      const open = (await itemsOn()).find(
        (item) => item && item.type !== 'information' && !done.has(item.id),
      );
      if (!open) break;
      await act(open, later(open, actionFor(open, random)));
    }
    for (const item of await itemsOn())
      if (canChange(item) && done.get(item.id).taps && random.chance(0.1))
        await act(item, answered(item, random));
  }

  /** The second of two days comes after the first. */
  function later(item, action) {
    const first = item.checks?.[0]?.require.atLeast?.item;
    const start = first && done.get(first)?.answer.value;
    if (!start || !action.day || action.day >= start) return action;
    return { ...action, day: '2027-12-31', answer: { ...action.answer, value: '2027-12-31' } };
  }

  /** On to another page, which has other questions. */
  async function turn(words) {
    const { items: before } = await driver.evaluate(lookAt);
    await press(words);
    await driver.waitFor(
      `(before) => { const seen = (${lookAt})(); return seen && seen.items.length > 0 && String(seen.items) !== String(before); }`,
      before,
    );
  }

  async function begin() {
    if (isYoung) {
      await press(texts.youngHand);
      await press(texts.youngYes);
    } else await press(startOf(words));
    await driver.waitFor(`() => ((${lookAt})()?.items.length ?? 0) > 0`);
  }

  /** From the notice to the button that sends. Gives what was done with each item, and which were shown in the end. */
  async function walk() {
    await begin();
    for (let steps = 0; steps < 60; steps++) {
      await answerPage();
      const { buttons } = await driver.evaluate(lookAt);
      if (behind.length > 0 && steps < 12 && random.chance(0.15)) {
        behind.pop();
        await turn(texts.back);
        continue;
      }
      behind.push((await itemsOn()).map(({ id }) => id));
      if (buttons.includes(sends)) {
        await press(sends);
        return { done, shown: new Set(behind.flat()) };
      }
      await turn(texts.next);
    }
    throw new Error('The survey does not end.');
  }

  return { walk };
}
