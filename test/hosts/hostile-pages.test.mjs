import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { personAt } from '../journeys/person.mjs';
import { planFor } from '../journeys/plan.mjs';
import { startSetting } from '../journeys/setting.mjs';
import { startOf, wordsOf } from '../journeys/words.mjs';
import { hostile, hostPages, sabotaged, tag } from './hostile-pages.mjs';
import { hardToRead, ringProblem } from './readability.mjs';

const words = wordsOf('student-belonging-6-12', 'en');
const { texts } = words.language;

let setting;
before(async () => {
  setting = await startSetting(({ endpoint, url }) => hostPages(endpoint, url));
});
after(() => setting.close());

async function open(path) {
  const { driver, site } = setting;
  await driver.open(site.url + path);
  const person = personAt(driver, words);
  await person.reads(words.definition.title);
  return person;
}

/** Everything that is wrong on the notice and on the first page of questions, for eyes and for the keyboard. */
async function problems(path) {
  const { driver } = setting;
  const person = await open(path);
  const notice = await driver.evaluate(hardToRead, tag, ['headings', 'buttons', 'texts']);
  await person.tabTo('button', startOf(words));
  const ring = await driver.evaluate(ringProblem);
  await driver.press('Enter');
  await person.pageInFocus();
  const page = await driver.evaluate(hardToRead, tag, ['headings', 'options', 'buttons', 'texts']);
  const onOption = await person.until('no option takes the focus', async () => {
    await driver.press('Tab');
    return (await person.focus())?.role === 'radio' && { ring: await driver.evaluate(ringProblem) };
  });
  return [...notice, ...page, ...[ring, onOption.ring].filter(Boolean).map((what) => `focus ring: ${what}`)];
}

for (const [path, css] of Object.entries(hostile)) {
  test(`${engineName}: the survey stays readable under ${css}`, async () => {
    assert.deepEqual(await problems(path), []);
  });

  test(`${engineName}: the survey is answered by keyboard under ${css}`, async () => {
    const person = await open(path);
    await person.answerAll(planFor(words.definition));
    await person.reads(texts.received);
    assert.deepEqual(await setting.driver.evaluate(hardToRead, tag, ['texts']), []);
  });
}

for (const [path, expected] of [
  ['/small-token', /px text/],
  ['/pale-token', /^contrast 1\.\d/],
  ['/gone', /^cut off at the side/],
])
  test(`${engineName}: the same check finds what is wrong under ${sabotaged[path]}`, async () => {
    assert.match((await problems(path))[0] ?? 'nothing', expected);
  });
