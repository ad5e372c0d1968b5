import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { personAt } from '../journeys/person.mjs';
import { planFor } from '../journeys/plan.mjs';
import { wordsOf } from '../journeys/words.mjs';

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

/** What stands in a page in place of a survey. Sent to the page as text. */
function lookForSurvey() {
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const survey = [
    ...document.querySelectorAll(
      'kith-survey, [data-kith-mounted] *, kith-session-feedback, kith-belonging-survey',
    ),
  ];
  if (survey.some((element) => element.shadowRoot?.querySelector('button') && shown(element)))
    return 'survey';
  if ([...document.querySelectorAll('iframe[src*="/embed.html"]')].some(shown)) return 'frame';
  if ([...document.querySelectorAll('a[href*="/survey/"]')].some(shown)) return 'link';
  return null;
}

/**
 * Somebody who visits a published page, without a name anywhere.
 * `driver` is an open browser, `district` the one whose survey it is, `which` one of its surveys.
 */
export function visitorOf(driver, district, which) {
  const words = wordsOf(which.id, 'en');
  const { texts } = words.language;
  const rows = () => district.collector.rows(which.id);

  /** Answers what the driver shows, to the thanks; the response is in the collector. */
  async function answer(at = driver) {
    const before = (await rows()).length;
    const person = personAt(at, words);
    await person.reads(words.definition.title);
    await person.answerAll(planFor(words.definition));
    await person.reads(texts.received);
    const after = await rows();
    assert.equal(after.length, before + 1);
    return after.at(-1);
  }

  return {
    words,
    answer,
    rows,
    answerInFrame: () => answer(driver.inFrame()),
    person: () => personAt(driver, words),
    /** Opens the page, and says what is there once it is: `survey`, `frame`, `link` or `nothing`. */
    async opens(address, settled = 1500) {
      await driver.open(address);
      await driver.waitFor(() => document.readyState === 'complete');
      // A survey takes a moment to come; a link that stays is there at once.
      const end = Date.now() + settled;
      for (;;) {
        const found = await driver.evaluate(lookForSurvey);
        if (found === 'survey' || found === 'frame' || Date.now() > end) return found ?? 'nothing';
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    /** Follows the link that stands where the survey would be. */
    async followsLink() {
      const href = await driver.evaluate(() => document.querySelector('a[href*="/survey/"]').href);
      await driver.click('a[href*="/survey/"]');
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
        await new Promise((resolve) => setTimeout(resolve, 300));
        await driver.screenshot(join(folder, `${name}-${size.width}.png`));
      }
      await driver.setViewport(sizes[0]);
    },
  };
}
