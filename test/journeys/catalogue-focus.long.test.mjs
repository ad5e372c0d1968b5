import { after, before, test } from 'node:test';
import { catalogueEnglish as page } from '../../packages/embed/dist/builder/catalogue/words/en.js';
import { pageSpanish } from '../../packages/embed/dist/builder/page/words/es.js';
import { engineName } from '../engines/driver.mjs';
import { startBuilderSetting } from './builder-setting.mjs';

let setting;
before(async () => {
  setting = await startBuilderSetting();
});
after(() => setting.close());

async function open(hash) {
  const { demo, driver, person } = setting;
  await driver.open('about:blank');
  await driver.open(`${demo.url}/catalogue${hash}`);
  await person.reads(page.page.title);
}

async function headingInFocus(name) {
  const { person } = setting;
  await person.until(`the heading "${name}" does not take the focus`, async () => {
    const at = await person.focus();
    return at?.role === 'heading' && at.name === name;
  });
}

test(`${engineName}: who clears all wishes goes on at their heading`, async () => {
  await open('#minutes=3');
  await setting.person.pressButton(page.wishes.clear);
  await headingInFocus(page.wishes.heading);
});

test(`${engineName}: who lets go of a wish that nothing fits goes on at the list`, async () => {
  await open('#activity=DRN+9&audience=family');
  await setting.person.pressButton('Without “Families”: 5');
  await headingInFocus(page.list.heading);
});

test(`${engineName}: who clears wishes in the place of a list goes on at the list`, async () => {
  const { driver } = setting;
  await open('#words=zzzz&minutes=1&audience=student');
  await driver.evaluate(() => document.querySelector('.nothing button').focus());
  await driver.press('Enter');
  await headingInFocus(page.list.heading);
});

test(`${engineName}: who chooses the survey that is shown already is brought to it`, async () => {
  const { driver } = setting;
  await open('#survey=session-exit');
  await driver.evaluate(() => document.querySelector('#choose-session-exit').focus());
  await driver.press('Enter');
  await driver.waitFor(() => document.activeElement.id === 'shown-title');
});

test(`${engineName}: a reader of Spanish goes on to the builder in Spanish`, async () => {
  const { driver } = setting;
  await open('');
  await driver.evaluate(() => {
    location.hash = '#language=es';
  });
  await driver.waitFor(() => document.documentElement.lang === 'es');
  await driver.evaluate(() => document.querySelector('header a').click());
  await driver.waitFor(
    (title) => document.querySelector('h1')?.textContent === title,
    pageSpanish.page.title,
  );
});
