import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pageEnglish as page } from '../../packages/embed/dist/builder/page/words/en.js';
import { engineName } from '../engines/driver.mjs';
import { startBuilderSetting, words } from './builder-setting.mjs';
import { planFor } from './plan.mjs';
import { wordsOf } from './words.mjs';

let setting;
before(async () => {
  setting = await startBuilderSetting();
});
after(() => setting.close());

/** Keeps what the page hands to the browser as a file. Firefox would ask where to, over the page. */
const keepFiles = () => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    void blob.text().then((text) => (window.savedText = text));
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    window.savedName = this.download;
  };
};

async function savedPage(choices) {
  const { collector, driver, open, person } = setting;
  await open({ endpoint: collector.endpoint, host: 'file', files: '', ...choices });
  await driver.evaluate(keepFiles);
  await person.pressButton(page.result.savePage);
  const name = `${choices.name ?? choices.survey ?? 'session-exit'}.html`;
  await person.reads(page.result.savedPage.replace('{file}', name));
  await driver.waitFor(() => typeof window.savedText === 'string');
  assert.equal(await driver.evaluate(() => window.savedName), name);
  return driver.evaluate(() => window.savedText);
}

/** What the page asked servers for; browsers ask for the picture of a site by themselves. */
const asked = () =>
  setting.driver.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/favicon.ico')),
  );

test(`${engineName}: a page that was saved as one file takes answers, asks nobody else for anything, and knows its languages`, async () => {
  const { collector, driver, pages, person, site } = setting;
  pages['/saved'] = { body: await savedPage({ languages: 'en es', name: 'exit' }) };
  await driver.open(`${site.url}/saved?lang=es`);
  await person.reads(wordsOf('session-exit', 'es').definition.title);
  await driver.open(`${site.url}/saved`);
  await person.reads(words.definition.title);
  await person.answerAll(planFor(words.definition));
  await person.reads(words.language.texts.received);
  assert.equal((await collector.rows('session-exit')).length, 1);
  const others = (await asked()).filter((name) => name !== collector.endpoint);
  assert.deepEqual(others, []);
});

test(`${engineName}: a form of rarer questions is saved with all that it needs`, async () => {
  const { driver, pages, person, site } = setting;
  pages['/form'] = { body: await savedPage({ survey: 'change-log', languages: 'en', theme: 'plain' }) };
  await driver.open(`${site.url}/form`);
  await person.reads(wordsOf('change-log', 'en').definition.notice.intro);
  assert.deepEqual(await asked(), []);
});

test(`${engineName}: where Kith’s files cannot be read, nothing is saved, and the page says so`, async () => {
  const { collector, driver, open, person } = setting;
  await open({ endpoint: collector.endpoint, host: 'file' });
  await driver.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('offline'));
    window.savedText = undefined;
  });
  await driver.evaluate(keepFiles);
  await person.pressButton(page.result.savePage);
  await person.reads(page.result.noPage);
  assert.equal(await driver.evaluate(() => window.savedText ?? null), null);
});
