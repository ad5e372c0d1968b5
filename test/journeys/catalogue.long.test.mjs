import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { catalogueEnglish as page } from '../../packages/embed/dist/builder/catalogue/words/en.js';
import { pageEnglish } from '../../packages/embed/dist/builder/page/words/en.js';
import { programmes, servedBy } from '../../packages/instruments/dist/activities.js';
import { kith } from '../../packages/tools/dist/cli/testing/kith.js';
import { engineName } from '../engines/driver.mjs';
import { visibleText } from '../engines/in-page.mjs';
import { startBuilderSetting } from './builder-setting.mjs';
import { personAt } from './person.mjs';
import { planFor } from './plan.mjs';
import { wordsOf } from './words.mjs';

const pulse = wordsOf('student-pulse-6-12', 'en');
const { texts } = pulse.language;
const tryOut = `Try it out: ${pulse.definition.title} (Students, grades 6-12)`;

let setting, person;
before(async () => {
  setting = await startBuilderSetting();
  person = personAt(setting.driver, pulse);
});
after(() => setting.close());

/** The first activity for which nothing is written yet. */
function unserved() {
  const all = programmes.flatMap(({ id, activities }) =>
    activities.map((one, index) => ({ ...one, code: `${id} ${index + 1}` })),
  );
  const found = all.find((one) => servedBy(one) === 'none');
  assert.ok(found, 'every activity is served by now: take this part of the test away');
  return found;
}

const valueOf = (id) => setting.valueOf(id);
const shownText = () => setting.driver.evaluate(visibleText);
const listed = () =>
  setting.driver.evaluate(() =>
    [...document.querySelectorAll('[id^=choose-]')].map(({ id }) => id.slice('choose-'.length)),
  );

async function open(hash = '') {
  const { demo, driver } = setting;
  await driver.open('about:blank');
  await driver.open(`${demo.url}/catalogue${hash}`);
  await person.reads(page.page.title);
}

/** Presses a button in the frame, as somebody does who tries the survey out. */
const pressInFrame = (name) =>
  setting.driver.inFrame().waitFor((text) => {
    const find = (root) =>
      [...root.querySelectorAll('*')]
        .flatMap((one) => [one, ...(one.shadowRoot ? find(one.shadowRoot) : [])])
        .filter(({ localName, textContent }) => localName === 'button' && textContent.trim() === text);
    const [button] = find(document);
    button?.click();
    return Boolean(button);
  }, name);

const copied = () =>
  person.until('nothing said that it is copied', async () => {
    const shown = await shownText();
    return [pageEnglish.result.copied.replace('{what}', page.shown.tag), pageEnglish.result.selected].some(
      (said) => shown.includes(said),
    );
  });

test(`${engineName}: by keyboard from the demo to an activity, a survey that is tried out, and one that really works`, async () => {
  const { collector, demo, driver, pages, site } = setting;
  await driver.open(demo.url);
  await person.tabTo('link', 'Find a survey');
  await driver.press('Enter');
  await driver.waitFor((title) => document.querySelector('h1')?.textContent === title, page.page.title);

  await person.tabTo('textbox', page.wishes.words);
  await driver.type('small changes');
  await person.reads('Activities with these words: 1.');
  await person.tabTo('combobox', page.wishes.activity);
  for (let steps = 0; steps < 5 && (await valueOf('activity')) !== 'DRN 9'; steps++)
    await driver.press('ArrowDown');
  assert.equal(await valueOf('activity'), 'DRN 9');
  await person.reads('Surveys that fit: 5 of ');
  const { out } = await kith('catalogue', '--json', '--activity', 'DRN 9', '--words', 'small changes');
  assert.deepEqual(
    await listed(),
    JSON.parse(out).found.map(({ id }) => id),
  );

  await person.pressButton(tryOut);
  await person.until('the survey does not take the focus', async () => {
    const at = await person.focus();
    return at?.role === 'heading' && at.name === pulse.definition.title;
  });
  assert.match(
    await driver.evaluate(() => location.hash),
    /^#words=small\+changes&activity=DRN\+9&survey=student-pulse-6-12$/,
  );

  await pressInFrame(texts.agree);
  const [first] = pulse.definition.pages[0].items;
  await driver.inFrame().waitFor((text) => {
    const read = (root) =>
      [...root.querySelectorAll('*')].map((one) => (one.shadowRoot ? read(one.shadowRoot) : '')).join('') +
      (root.textContent ?? '');
    return read(document.querySelector('main')).includes(text);
  }, first.label);
  assert.equal(collector.requests.length, 0);

  await person.pressButton(`Copy: ${page.shown.tag}`);
  await copied();
  const tag = await valueOf('tag');
  assert.match(tag, /endpoint="demo"/);
  // As the page says: one's own address in place of "demo".
  const snippet = tag.replace('endpoint="demo"', `endpoint="${collector.endpoint}"`);
  pages['/page'] = { body: `<!doctype html><meta charset="utf-8"><title>Plain</title>${snippet}` };
  await driver.open(`${site.url}/page`);
  await person.reads(pulse.definition.title);
  await person.answerAll(planFor(pulse.definition));
  await person.reads(texts.received);
  assert.equal((await collector.rows('student-pulse-6-12')).length, 1);
});

test(`${engineName}: a tag as it was copied sends nothing, and says so`, async () => {
  const { driver, collector, pages, site } = setting;
  const before = collector.requests.length;
  await open('#survey=change-log');
  const tag = await valueOf('tag');
  assert.match(tag, /kith-all\.js/);
  pages['/trial'] = { body: `<!doctype html><meta charset="utf-8"><title>Trial</title>${tag}` };
  await driver.open(`${site.url}/trial`);
  await person.reads(wordsOf('change-log', 'en').definition.title);
  await person.reads(texts.demoNote);
  assert.equal(collector.requests.length, before);
});

test(`${engineName}: where nothing fits, the page says why and what to do, and it helps`, async () => {
  await open('#activity=DRN+9&audience=family');
  await person.reads('Surveys that fit: 0 of ');
  await person.reads(page.nothing.heading);
  await person.pressButton('Without “Families”: 5');
  await person.reads('Surveys that fit: 5 of ');
  assert.equal(await valueOf('audience'), '');

  const { code, activity } = unserved();
  await open(`#activity=${code.replace(' ', '+')}`);
  await person.reads(page.nothing.notYet.replace('{activity}', `${code}: ${activity}`));
  await person.pressButton(page.wishes.clear);
  await person.reads(page.wishes.cleared);
  assert.equal((await listed()).length, JSON.parse((await kith('catalogue', '--json')).out).found.length);
});

test(`${engineName}: a link to what this version does not have says so, and shows the rest`, async () => {
  await open('#survey=an-old-survey&activity=XYZ+1&audience=family');
  await person.reads(page.page.strange.replace('{given}', 'XYZ 1, an-old-survey'));
  await person.reads(page.shown.none);
  assert.equal(await valueOf('tag'), null);
  assert.equal(await valueOf('audience'), 'family');
  assert.ok((await listed()).length > 0);
});

test(`${engineName}: a link that changes while the page is open is followed`, async () => {
  await open('#audience=staff');
  await setting.driver.evaluate(() => {
    location.hash = '#audience=family&survey=family-pulse&language=es';
  });
  await setting.driver.waitFor(
    () =>
      document.querySelector('#shown-title')?.textContent.trim() !== '' &&
      document.documentElement.lang === 'es',
  );
  assert.equal(await valueOf('audience'), 'family');
  assert.match(await valueOf('tag'), /topic="pulse"/);
});

test(`${engineName}: where a browser lets nobody copy, the tag is selected and the page says how`, async () => {
  const { driver } = setting;
  await open('#survey=session-exit');
  await driver.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await person.pressButton(`Copy: ${page.shown.tag}`);
  await person.reads(pageEnglish.result.selected);
  const selected = await driver.evaluate(() => {
    const { selectionStart, selectionEnd, value } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(selected, await valueOf('tag'));
});

test(`${engineName}: the survey goes on to the builder in the languages that it was shown in, and the builder leads back`, async () => {
  const { driver } = setting;
  await open('#survey=family-pulse&previewLanguage=es');
  await person.tabTo('link', page.shown.full);
  await driver.press('Enter');
  await driver.waitFor(
    (title) => document.querySelector('h1')?.textContent === title,
    pageEnglish.page.title,
  );
  const chosen = await driver.evaluate(() => document.querySelector('input[name=survey]:checked').value);
  assert.equal(chosen, 'family-pulse');
  await person.tabTo('link', pageEnglish.survey.find);
  await driver.press('Enter');
  await driver.waitFor((title) => document.querySelector('h1')?.textContent === title, page.page.title);
});

test(`${engineName}: one goes back from the survey to its place in the list`, async () => {
  await open('#audience=student');
  await person.pressButton(tryOut);
  await person.pressButton(page.shown.back);
  assert.equal((await person.focus()).name, tryOut);
});
