import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readEraseCode } from '../../packages/core/dist/index.js';
import { erasePageEnglish } from '../../packages/core/dist/languages/erase-page-en.js';
import { engineName } from '../engines/driver.mjs';
import { visibleText } from '../engines/in-page.mjs';
import { personAt } from './person.mjs';
import { pageWith, startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const { definition, language } = wordsOf('session-exit', 'en');
const { texts } = language;

const erasable = {
  ...definition,
  id: 'made-up-erasable',
  title: 'A word',
  privacy: ['anonymous', 'confidential', 'identified'],
  pages: [{ id: 'only', items: [{ id: 'word', type: 'short-text', label: 'Your word?' }] }],
};
const words = { definition: erasable, language };

let setting;
before(async () => {
  setting = await startSetting(
    ({ endpoint, url }) => ({
      ...Object.fromEntries(
        erasable.privacy.map((mode) => [
          `/${mode}`,
          pageWith(
            `<kith-survey src="/erasable.json" endpoint="${endpoint}" erase-endpoint="${url}/erasures" privacy="${mode}">
              <a href="/paper">On paper</a></kith-survey>`,
            { file: 'kith-all' },
          ),
        ]),
      ),
      '/erasable.json': { body: JSON.stringify(erasable), type: 'application/json' },
    }),
    { definitions: [erasable] },
  );
});
after(() => setting.close());

const inEngine = (title, run) => test(`${engineName}: ${title}`, run);
const stored = async () => (await setting.collector.rows(erasable.id)).length;

async function answer(path) {
  const { driver, site } = setting;
  const person = personAt(driver, words);
  await driver.open(site.url + path);
  await person.reads(erasable.title);
  await person.pressButton(texts.start);
  await person.tabTo('textbox', 'Your word?');
  await driver.type('Rain');
  await person.pressButton(texts.submit);
  await person.reads(texts.received);
  return person;
}

/** What stands in the field with the code; null where there is none. */
const codeOnScreen = () =>
  setting.driver.evaluate(() => {
    const survey = document.querySelector('kith-survey');
    return survey.shadowRoot.querySelector('#erase')?.value ?? null;
  });

/** On another day: the collector's page, and the code that was kept. */
async function erase(code) {
  const { driver, collector } = setting;
  const person = personAt(driver, words);
  // A narrow page may be in a frame, and this one lets nobody frame it.
  await driver.setViewport({ width: 1280, height: 844 });
  await driver.open(`${collector.url}/erasures?lang=en`);
  await person.reads(erasePageEnglish.erasePageText);
  await person.tabTo('textbox', erasePageEnglish.erasePageLabel);
  await driver.type(code);
  await person.pressButton(erasePageEnglish.erasePageButton);
  // Between the form and its answer there is no page to look at.
  await person.until('the page never said so', async () =>
    (await driver.evaluate(visibleText).catch(() => '')).includes(erasePageEnglish.erasePageDone),
  );
}

inEngine('an anonymous response has no way to be erased, since nothing ties a device to it', async () => {
  await answer('/anonymous');
  assert.equal(await codeOnScreen(), null);
  assert.equal(await stored(), 1);
});

for (const path of ['/confidential#kith-token=made-up', '/identified'])
  inEngine(`${path}: answers are erased with the code, once and again, and with no other`, async () => {
    const before = await stored();
    const person = await answer(path);
    const heldAgainst = await setting.complaints();
    await person.tabTo('summary', texts.eraseOffer);
    await setting.driver.press('Enter');
    await person.reads(texts.eraseText);
    const code = await codeOnScreen();
    const { secret } = readEraseCode(code);
    const wrong = code.replace(secret, Array.from(secret).reverse().join(''));
    await erase(wrong);
    assert.equal(await stored(), before + 1);
    for (let times = 0; times < 2; times++) {
      await erase(code);
      assert.equal(await stored(), before);
    }
    assert.deepEqual(heldAgainst, []);
  });
