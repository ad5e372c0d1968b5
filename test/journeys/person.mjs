import assert from 'node:assert/strict';
import { formatText } from '../../packages/core/dist/index.js';
import { describeFocus, visibleText } from '../engines/in-page.mjs';
import { until as waitUntil } from '../engines/until.mjs';
import { sendsOf, startOf } from './words.mjs';

/** Somebody at the keyboard, who knows the words of the survey in one language and has no mouse. */
export function personAt(driver, words) {
  const { definition, language } = words;
  const { texts, scales } = language;
  const items = definition.pages
    .flatMap((page) => page.items)
    .flatMap((item) => [
      item,
      ...(item.fields ?? []).map((field) => ({ ...field, id: `${item.id}.${field.id}` })),
    ]);
  const focus = () => driver.evaluate(describeFocus);

  const until = (what, check) =>
    waitUntil(
      async () => `${driver.name}: ${what}. The page says: ${await driver.evaluate(visibleText)}`,
      check,
    );

  const reads = (text) =>
    until(`"${text}" never came`, async () => (await driver.evaluate(visibleText)).includes(text));

  /** Moves on with Tab until something with this role and name has the focus. */
  async function tabTo(role, name, meet = () => undefined) {
    for (let steps = 0; steps < 250; steps++) {
      await driver.press('Tab');
      const at = await focus();
      if (at?.role === role && at.name === name) return at;
      if (at) await meet(at);
    }
    assert.fail(`${driver.name}: Tab never reaches the ${role} "${name}"`);
  }

  async function pressButton(name) {
    await tabTo('button', name);
    await driver.press('Enter');
  }

  const labelsOf = (item) =>
    'scale' in item
      ? scales[item.scale].map((label, index) => [index + 1, label])
      : item.options.map(({ id, label }) => [id, label]);

  async function chooseRadio({ item, do: planned, values }) {
    const wanted =
      planned === 'decline' ? texts.preferNot : labelsOf(item).find(([value]) => value === values[0])[1];
    await driver.press(' ');
    for (let steps = 0; (await focus()).name !== wanted; steps++) {
      assert.ok(steps < 30, `no option "${wanted}" in "${item.label}"`);
      await driver.press('ArrowDown');
    }
  }

  /** Does with the thing in focus what the plan says; `done` holds the items that need nothing more. */
  function follow(plan, seen, at) {
    const { met, done } = seen;
    const called = (at.group || at.name).replace(` ${texts.required}`, '');
    const item = items.find(({ label }) => label === called);
    const step = item ? plan.get(item.id) : wishFor(plan, at);
    if (!step) return undefined;
    if (step.do === 'wish') return wish(step, seen, at);
    met.add(item.id);
    if (at.role === 'checkbox' && step.do === 'choose') return tick(step, at);
    if (at.role === 'textbox' && at.value === '') return driver.type(step.text ?? step.otherText);
    const isForThis = step.do === 'skip' ? at.name === texts.skip : at.role === 'radio';
    if (done.has(item.id) || !isForThis) return undefined;
    done.add(item.id);
    return step.do === 'skip' ? driver.press('Enter') : chooseRadio(step);
  }

  /** The ways to be reached are a group of their own within the wish. */
  const wishFor = (plan, { group }) =>
    group === texts.contactChannel ? [...plan.values()].find((step) => step.do === 'wish') : undefined;

  function wish({ item, ...written }, { met, done }, { role, name, value, checked }) {
    met.add(item.id);
    const text = { [texts.contactName]: written.name, [texts.contactAddress]: written.address }[name];
    if (role === 'textbox' && value === '' && text) return driver.type(text);
    if (role !== 'radio' || checked || done.has(item.id)) return undefined;
    done.add(item.id);
    return driver.press(' ');
  }

  function tick({ item, values }, { name, checked }) {
    const wanted = labelsOf(item).some(([value, label]) => label === name && values.includes(value));
    return wanted && !checked ? driver.press(' ') : undefined;
  }

  const isYoung = definition.gradeBands?.includes('k-2');
  const sends = sendsOf(words);
  const pages = definition.pages.length;
  const lastHeading = isYoung
    ? formatText(language, 'youngProgress', { n: pages, count: pages })
    : (definition.pages.at(-1).title ?? definition.title);

  /** Waits until a page has taken the focus. Gives its heading. */
  const pageInFocus = () =>
    until('no page took the focus', async () => {
      const at = await focus();
      return at?.role === 'heading' ? at.name : null;
    });

  /**
   * Past the notice to the first page; for young children an adult reads the notice, and the child is asked in its own
   * words.
   */
  async function begin() {
    if (isYoung) {
      await pressButton(texts.youngHand);
      await reads(definition.notice.intro);
      await pressButton(texts.youngYes);
    } else await pressButton(startOf(words));
    return pageInFocus();
  }

  /** From the notice to the button that sends, page by page. Gives the ids of the items it met. */
  async function answerAll(plan) {
    const seen = { met: new Set(), done: new Set() };
    await begin();
    for (;;) {
      const heading = await pageInFocus();
      const isLast = heading === lastHeading;
      await tabTo('button', isLast ? sends : texts.next, (at) => follow(plan, seen, at));
      await driver.press('Enter');
      if (isLast) return seen.met;
      await until(`"${heading}" stays`, async () => {
        const at = await focus();
        return at?.role === 'heading' && at.name !== heading;
      });
    }
  }

  return { reads, until, tabTo, pressButton, begin, pageInFocus, answerAll, focus };
}
