import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { startDemo } from '../../demo/server.mjs';
import { pageEnglish as page } from '../../packages/embed/dist/builder/page/words/en.js';
import { startCollectorHost } from '../engines/collector-host.mjs';
import { engineName, openDriver } from '../engines/driver.mjs';
import { visibleText } from '../engines/in-page.mjs';
import { startSite } from '../engines/serve.mjs';
import { personAt } from './person.mjs';
import { planFor } from './plan.mjs';
import { wordsOf } from './words.mjs';

const words = wordsOf('session-exit', 'en');
const dataDir = mkdtempSync(join(tmpdir(), 'kith-builder-'));
/** The pages of the district's own site, empty until somebody pastes something into one. */
const pages = { '/portal': { body: '<p>Please sign in' } };

let demo, collector, site, driver, person;
before(async () => {
  [demo, collector, site] = await Promise.all([
    startDemo({ port: 0, dataDir }),
    startCollectorHost(),
    startSite(pages),
  ]);
  driver = await openDriver(engineName);
  person = personAt(driver, words);
});
after(async () => {
  await driver.close();
  await Promise.all([demo.close(), collector.close(), site.close()]);
  rmSync(dataDir, { recursive: true, force: true });
});

/** The builder with nothing of an earlier test, prepared by its address. */
async function open(choices = {}) {
  await driver.open(`${demo.url}/builder`);
  await driver.evaluate(() => sessionStorage.clear());
  const query = new URLSearchParams({ survey: 'session-exit', files: `${site.url}/kith/`, ...choices });
  await driver.open('about:blank');
  await driver.open(`${demo.url}/kith/builder.html#${query}`);
  await person.reads(page.page.title);
}
beforeEach(() => driver.setViewport({ width: 390, height: 844 }));

const textOf = (id) => driver.evaluate((one) => document.getElementById(one)?.value, id);
const mistakeAt = (id) =>
  driver.evaluate((one) => {
    const [, mistake] = document.getElementById(one).getAttribute('aria-describedby').split(' ');
    return document.getElementById(mistake).textContent;
  }, id);

async function writeInto(name, text) {
  // Who comes by Tab finds everything selected.
  await person.tabTo('textbox', name);
  await driver.type(text);
}

test(`${engineName}: a newcomer goes by keyboard from the demo to a survey in an empty page, and its answers arrive`, async () => {
  await driver.open(demo.url);
  await person.tabTo('link', 'Put a survey into a page of yours');
  await driver.press('Enter');
  await driver.waitFor((title) => document.querySelector('h1')?.textContent === title, page.page.title);
  await person.tabTo('radio', 'How school feels to you');
  for (let steps = 0; steps < 10 && (await person.focus()).name !== words.definition.title; steps++)
    await driver.press('ArrowDown');
  await writeInto(page.answers.endpoint, collector.endpoint);
  await writeInto(page.place.files, `${site.url}/kith/`);
  await person.pressButton(`Copy: ${page.result.snippet}`);
  await person.until('nothing said that it is copied', async () => {
    const shown = await driver.evaluate(visibleText);
    return [page.result.copied, page.result.selected].some((said) => shown.includes(said));
  });

  const snippet = await textOf('snippet');
  pages['/page'] = { body: `<!doctype html><meta charset="utf-8"><title>Empty</title>${snippet}` };
  await driver.open(`${site.url}/page`);
  await person.reads(words.definition.title);
  await person.answerAll(planFor(words.definition));
  await person.reads(words.language.texts.received);
  assert.equal((await collector.rows('session-exit')).length, 1);
});

test(`${engineName}: a snippet whose hash is not that of the file shows the link alone`, async () => {
  await open({ endpoint: collector.endpoint });
  const snippet = (await textOf('snippet')).replace(/integrity="sha256-./, 'integrity="sha256-0');
  pages['/tampered'] = { body: `<!doctype html><title>Page</title>${snippet}` };
  await driver.open(`${site.url}/tampered`);
  await person.reads('Read the questions on a plain page');
  const isDefined = await driver.evaluate(() => Boolean(customElements.get('kith-session-feedback')));
  assert.equal(isDefined, false);
});

test(`${engineName}: the survey is shown as it was chosen, and nothing is sent`, async () => {
  const before = collector.requests.length;
  await open({ endpoint: collector.endpoint, languages: 'en es', previewLanguage: 'es', theme: 'plain' });
  const frame = driver.inFrame();
  const title = wordsOf('session-exit', 'es').definition.title;
  await frame.waitFor(
    (one) =>
      document.querySelector('kith-session-feedback')?.shadowRoot?.textContent.includes(one) &&
      document.querySelector('link[href="kith-theme-plain.css"]'),
    title,
  );
  assert.equal(
    await frame.evaluate(() => document.querySelector('kith-session-feedback').getAttribute('endpoint')),
    'demo',
  );
  assert.equal(collector.requests.length, before);
});

test(`${engineName}: what is wrong is said beside its field, and no code is given`, async () => {
  await open({ languages: 'en so' });
  const said = page.mistakes;
  for (const [field, given, expected] of [
    ['endpoint', 'http://surveys.example.org/responses', said.notHttps],
    ['endpoint', 'surveys.example.org/responses', said.notWhole],
    ['endpoint', 'https://surveys.example.org/?api_key=abc', said.secret],
    ['files', 'https://www.example.org/kith/kith.js', said.noFolder],
  ]) {
    await open({ languages: 'en so', [field]: given });
    assert.equal(await mistakeAt(field), expected);
    assert.equal(await textOf('snippet'), undefined);
  }
  const shown = await driver.evaluate(visibleText);
  assert.ok(shown.includes(said.unknownLanguage.replace('{given}', 'so')));
});

test(`${engineName}: what was typed is there after a reload, in no address, and a secret is kept nowhere`, async () => {
  await open({ endpoint: collector.endpoint, wave: '2026-27/c1' });
  assert.doesNotMatch(await driver.evaluate(() => location.href), /#|responses/);
  await driver.reload();
  await person.reads(page.page.title);
  assert.equal(await textOf('endpoint'), collector.endpoint);
  assert.match(await textOf('snippet'), /wave="2026-27\/c1"/);
  await open({ endpoint: 'https://surveys.example.org/?token=hush' });
  const kept = await driver.evaluate(() => JSON.stringify({ ...sessionStorage }) + location.href);
  assert.doesNotMatch(kept, /hush/);
});

test(`${engineName}: where a browser lets nobody copy, the code is selected and the page says how`, async () => {
  await open({ endpoint: collector.endpoint });
  await driver.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    }),
  );
  await person.pressButton(`Copy: ${page.result.snippet}`);
  await person.reads(page.result.selected);
  const selected = await driver.evaluate(() => {
    const { selectionStart, selectionEnd, value } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(selected, await textOf('snippet'));
});

test(`${engineName}: a test response says what came back, and is marked as a test where it arrives`, async () => {
  const { length } = await collector.rows('session-exit');
  await open({ endpoint: collector.endpoint });
  await person.pressButton(page.test.send);
  await person.reads(page.test.received);
  await person.reads('receipt/1');
  const rows = await collector.rows('session-exit');
  assert.equal(rows.length, length + 1);
  assert.equal(rows.filter(({ test: isTest }) => isTest === 'true' || isTest === '1').length, 1);

  await open({ endpoint: `${site.url}/nowhere` });
  await person.pressButton(page.test.send);
  await person.reads(page.test.unanswered);

  await open({ endpoint: `${demo.url}/portal` });
  await person.pressButton(page.test.send);
  await person.reads(page.test.misdirected);
});
