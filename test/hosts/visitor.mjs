import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { personAt } from '../journeys/person.mjs';
import { planFor } from '../journeys/plan.mjs';
import { wordsOf } from '../journeys/words.mjs';

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

/** What stands in a page where a survey should be. Sent to the page as text. */
function lookForSurvey() {
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const some = (selector, check = () => true) =>
    [...document.querySelectorAll(selector)].some((element) => check(element) && shown(element));
  const isSurvey = ({ localName, shadowRoot }) =>
    localName.startsWith('kith-') && shadowRoot?.querySelector('button');
  if (some('*', isSurvey)) return { found: 'survey' };
  if (some('iframe[src*="/embed.html"]')) return { found: 'frame' };
  return {
    found: some('a[href*="/survey/"]') ? 'link' : 'nothing',
    mayStillCome: document.querySelector('script[src*="/survey/"]') !== null,
  };
}

/** How far what stands there is from the column that the title of the page stands in, in px. Sent to the page as text. */
function besideColumn() {
  const seen = (element) => element.getBoundingClientRect().width > 1;
  const isSurvey = ({ localName, src, href }) =>
    localName.startsWith('kith-') || /\/survey\/.+\.html/.test(src || href || '');
  const found = [...document.querySelectorAll('body *')].find((one) => isSurvey(one) && seen(one));
  const title = document.querySelector('h1');
  return Math.round(Math.abs(found.getBoundingClientRect().left - title.getBoundingClientRect().left));
}

/**
 * Somebody who visits a published page, without a name anywhere.
 * `driver` is an open browser, `district` the one whose survey it is, `which` one of its surveys.
 */
export function visitorOf(driver, district, which) {
  const words = wordsOf(which.id, 'en');
  const { texts } = words.language;
  const rows = () => district.collector.rows(which.id);

  /** From the notice to the button that sends. */
  async function answersAll(at = driver) {
    const person = personAt(at, words);
    await person.reads(words.definition.title);
    await person.answerAll(planFor(words.definition));
    return person;
  }

  /** Answers what the driver shows, to the thanks; the response is in the collector. */
  async function answer(at = driver) {
    const before = (await rows()).length;
    const person = await answersAll(at);
    await person.reads(texts.received);
    const after = await rows();
    assert.equal(after.length, before + 1);
    return after.at(-1);
  }

  return {
    words,
    rows,
    answer,
    answersAll,
    answerInFrame: () => answer(driver.inFrame()),
    person: (at = driver) => personAt(at, words),
    /** Opens the page, and says what is there in the end: `survey`, `frame`, `link` or `nothing`. */
    async opens(address) {
      await driver.open(address);
      await driver.waitFor(() => document.readyState === 'complete');
      for (const began = Date.now(); ; await pause(100)) {
        const { found, mayStillCome } = await driver.evaluate(lookForSurvey);
        if (['survey', 'frame'].includes(found)) return found;
        // A script that is there may need its time on a busy machine; where there is none, nothing comes.
        if (Date.now() - began > (mayStillCome ? 8000 : 500)) return found;
      }
    },
    /** How far from the column of text the survey stands, or its frame, or its link: on a phone or on a wide screen. */
    async besideColumn() {
      const distances = [];
      for (const size of sizes) {
        await driver.setViewport(size);
        distances.push(await driver.evaluate(besideColumn));
      }
      await driver.setViewport(sizes[0]);
      return Math.max(...distances);
    },
    /** Follows the link that stands where the survey would be, with the keyboard. Gives where it leads. */
    async followsLink() {
      const { name, href } = await driver.evaluate(() => {
        const link = document.querySelector('a[href*="/survey/"]');
        return { name: link.textContent.trim(), href: link.href };
      });
      await personAt(driver, words).tabTo('link', name);
      await driver.press('Enter');
      await driver.waitFor((address) => location.href === address, href);
      return href;
    },
    /** Pictures of the page for eyes, where somebody asked for them. */
    async picture(name) {
      const folder = process.env.KITH_PICTURES;
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      for (const size of sizes) {
        await driver.setViewport(size);
        await driver.evaluate(() => scrollTo(0, 0));
        await pause(300);
        await driver.screenshot(join(folder, `${name}-${size.width}.png`));
      }
      await driver.setViewport(sizes[0]);
    },
  };
}
