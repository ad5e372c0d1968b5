import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { engineName } from '../engines/driver.mjs';
import { visibleText } from '../engines/in-page.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import { until } from '../engines/until.mjs';
import { pageWith, startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

/** Somebody who presses every button twice, as on a desktop, or as small fingers do. */

const missing = engineName === 'webkit' && 'the driver waits for the page between two clicks';

let setting;
before(async () => {
  setting = await startSetting(({ endpoint, url }) => ({
    '/young': pageWith(
      `<kith-belonging-survey grade-band="k-2" endpoint="${endpoint}"></kith-belonging-survey>`,
    ),
    '/family': pageWith(
      `<kith-family-form topic="pulse" endpoint="${endpoint}" contact-endpoint="${url}/contacts"></kith-family-form>`,
    ),
  }));
});
after(() => setting.close());

/** In the page: the middle of the button with these words. */
function middleOf(words) {
  const { shadowRoot } = document.querySelector('[endpoint]');
  const button = [...(shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent.trim() === words,
  );
  if (!button) return null;
  button.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** In the page: a press as the keyboard makes it. */
function click(words) {
  const { shadowRoot } = document.querySelector('[endpoint]');
  const button = [...(shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent.trim() === words,
  );
  button?.click();
  return !!button;
}

/** Where the button is once it moves no more: a page that has just come still brings its first question into view. */
async function restingMiddleOf(words) {
  let before;
  return until(`"${words}" never rested`, async () => {
    const at = await setting.driver.waitFor(middleOf, words);
    const rests = at.x === before?.x && at.y === before.y;
    before = at;
    if (rests) return at;
    await pause(200);
    return null;
  });
}

/** With a finger where the driver has one, else with the mouse. */
async function pressTwice(words) {
  const { driver } = setting;
  const { x, y } = await restingMiddleOf(words);
  await (driver.touchTwiceAt ?? driver.clickTwiceAt)(x, y);
}

const reads = (text) =>
  until(
    async () => `"${text}" never came, but: ${await setting.driver.evaluate(visibleText)}`,
    async () => (await setting.driver.evaluate(visibleText)).includes(text),
  );

/** What the second press may have set going is there by then. */
const settled = () => pause(500);

tryWhere(missing, `${engineName}: a child who taps twice is asked every question, and thanked`, async () => {
  const { driver, site, collector } = setting;
  const { definition, language } = wordsOf('student-belonging-k-2', 'en');
  const { texts } = language;
  const { length: count } = definition.pages;
  await driver.open(`${site.url}/young`);
  await driver.waitFor(click, texts.youngHand);
  await driver.waitFor(click, texts.youngYes);
  for (let page = 1; page < count; page++) {
    await pressTwice(texts.next);
    await settled();
    assert.match(await driver.evaluate(visibleText), new RegExp(`Question ${page + 1} of ${count}`));
  }
  assert.equal((await collector.rows(definition.id)).length, 0);
  await pressTwice(texts.youngFinish);
  await reads(texts.received);
  await settled();
  assert.ok((await driver.evaluate(visibleText)).includes(texts.nextPerson));
});

tryWhere(
  missing,
  `${engineName}: a family that clicks twice on the last button reads the thanks`,
  async () => {
    const { driver, site } = setting;
    const { language } = wordsOf('family-pulse', 'en');
    const { texts } = language;
    await driver.open(`${site.url}/family`);
    await driver.waitFor(click, texts.start);
    await pressTwice(texts.submit);
    await reads(texts.received);
    await settled();
    assert.ok((await driver.evaluate(visibleText)).includes(texts.thanksTitle));
  },
);
