import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { personAt } from '../journeys/person.mjs';
import { pageWith, startSetting } from '../journeys/setting.mjs';
import { startOf, wordsOf } from '../journeys/words.mjs';
import { engineName } from './driver.mjs';

const flagships = [
  { name: 'student-belonging-6-12', tag: 'kith-belonging-survey', attributes: 'grade-band="6-8"' },
  { name: 'family-relationships', tag: 'kith-family-form', attributes: '' },
  { name: 'session-exit', tag: 'kith-session-feedback', attributes: 'session-type="webinar"' },
];

let setting;
before(async () => {
  setting = await startSetting(({ endpoint }) =>
    Object.fromEntries(
      flagships.map(({ name, tag, attributes }) => [
        `/${name}`,
        pageWith(`<${tag} ${attributes} endpoint="${endpoint}" lang="en"></${tag}>`),
      ]),
    ),
  );
});
after(() => setting.close());

/**
 * Sent to the page: scrolls something into view and gives its middle. The button with these words, or the first
 * option of the first question that has options and no answer; `null` where there is none.
 */
function middleOf(words) {
  const survey = document.querySelector('[endpoint]').shadowRoot;
  const open = () => {
    for (const { shadowRoot } of survey.querySelectorAll('.items > *')) {
      const options = [...(shadowRoot?.querySelectorAll('[part~=option]') ?? [])];
      if (options.length > 0 && !options.some((option) => option.querySelector('input').checked))
        return options[0];
    }
    return null;
  };
  const target = words
    ? [...survey.querySelectorAll('button')].find((one) => one.textContent.trim() === words)
    : open();
  if (!target) return null;
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** A finger where the driver has one, else the pointer. */
async function hit({ x, y }) {
  const { driver } = setting;
  await (driver.touchAt ?? driver.clickAt)(x, y);
}

/** After a moment: of two presses within one only the first counts. */
async function hitButton(words) {
  await pause(400);
  await hit(await setting.driver.waitFor(middleOf, words));
}

const how = engineName === 'chromium' ? 'a finger' : 'the pointer';

for (const { name } of flagships)
  test(`${engineName}: ${name} is answered at 390 px with ${how} alone`, async () => {
    const { driver, site, collector, complaints } = setting;
    const words = wordsOf(name, 'en');
    const { texts } = words.language;
    const person = personAt(driver, words);
    await driver.open(`${site.url}/${name}`);
    await person.reads(words.definition.title);
    await hitButton(startOf(words));
    let answered = 0;
    for (const { id } of words.definition.pages) {
      const isLast = id === words.definition.pages.at(-1).id;
      await driver.waitFor(middleOf, isLast ? texts.submit : texts.next);
      for (let at = await driver.evaluate(middleOf); at; at = await driver.evaluate(middleOf)) {
        assert.ok(answered++ < 100, 'an option is hit and stays unchosen');
        await hit(at);
      }
      await hitButton(isLast ? texts.submit : texts.next);
    }
    await person.reads(texts.received);
    assert.ok(answered >= 5, `${answered} answers`);
    assert.equal((await collector.rows(name)).length, 1);
    assert.deepEqual(await complaints(), []);
  });
