import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pageEnglish as page } from '../../packages/embed/dist/builder/page/words/en.js';
import { engineName } from '../engines/driver.mjs';
import { visibleText } from '../engines/in-page.mjs';
import { startBuilderSetting, words } from './builder-setting.mjs';
import { planFor } from './plan.mjs';

let setting;
before(async () => {
  setting = await startBuilderSetting();
});
after(() => setting.close());

const mistakeAt = (id) =>
  setting.driver.evaluate((one) => {
    const [, mistake] = document.getElementById(one).getAttribute('aria-describedby').split(' ');
    return document.getElementById(mistake).textContent;
  }, id);

async function writeInto(name, text) {
  const { driver, person } = setting;
  // Who comes by Tab finds everything selected.
  await person.tabTo('textbox', name);
  await driver.type(text);
}

test(`${engineName}: a newcomer goes by keyboard from the demo to a survey in an empty page, and its answers arrive`, async () => {
  const { collector, demo, driver, pages, person, site, valueOf } = setting;
  await driver.open(demo.url);
  await person.tabTo('link', 'Put a survey into a page of yours');
  await driver.press('Enter');
  await driver.waitFor((title) => document.querySelector('h1')?.textContent === title, page.page.title);
  await person.tabTo('radio', 'How school feels to you (grades 6-12)');
  for (let steps = 0; steps < 40 && (await person.focus()).name !== words.definition.title; steps++)
    await driver.press('ArrowDown');
  await writeInto(page.labels.endpoint, collector.endpoint);
  await writeInto(page.labels.files, `${site.url}/kith/`);
  await person.pressButton(`Copy: ${page.result.snippet}`);
  await person.until('nothing said that it is copied', async () => {
    const shown = await driver.evaluate(visibleText);
    return [page.result.copied.replace('{what}', page.result.snippet), page.result.selected].some((said) =>
      shown.includes(said),
    );
  });

  const snippet = await valueOf('snippet');
  pages['/page'] = { body: `<!doctype html><meta charset="utf-8"><title>Empty</title>${snippet}` };
  await driver.open(`${site.url}/page`);
  await person.reads(words.definition.title);
  await person.answerAll(planFor(words.definition));
  await person.reads(words.language.texts.received);
  assert.equal((await collector.rows('session-exit')).length, 1);
});

test(`${engineName}: what is wrong is said beside its field, and no code is given`, async () => {
  const { driver, open, valueOf } = setting;
  const said = page.mistakes;
  for (const [field, given, expected] of [
    ['endpoint', 'http://surveys.example.org/responses', said.notHttps],
    ['endpoint', 'surveys.example.org/responses', said.notWhole],
    ['endpoint', 'https://surveys.example.org/?api_key=abc', said.secret],
    ['files', 'https://www.example.org/kith/kith.js', said.noFolder],
  ]) {
    await open({ languages: 'en so', [field]: given });
    assert.equal(await mistakeAt(field), expected);
    assert.equal(await valueOf('snippet'), null);
  }
  const shown = await driver.evaluate(visibleText);
  assert.ok(shown.includes(said.unknownLanguage.replace('{given}', 'so')));
});
