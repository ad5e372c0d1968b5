import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { catalogueEnglish } from '../../packages/embed/dist/builder/catalogue/words/en.js';
import { catalogueSpanish } from '../../packages/embed/dist/builder/catalogue/words/es.js';
import { instrumentIds } from '../../packages/instruments/dist/index.js';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { visibleText } from '../engines/in-page.mjs';
import { launchChromium } from '../engines/playwright-driver.mjs';
import { startSite } from '../engines/serve.mjs';
import { findings, openPage } from './page-looks.mjs';

let site, browser;
before(async () => {
  site = await startSite({});
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  await site.close();
});

const open = (hash, options) => openPage(browser, `${site.url}/kith/catalogue.html${hash}`, options);

/** What a finger has to hit and is lower than 44 px; of a box its label counts too. */
const lowTargets = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], select, input, textarea, summary')]
      .map((one) => (one.type === 'checkbox' ? one.labels[0] : one))
      .filter((one) => one.getBoundingClientRect().height < 43.5)
      .map((one) => one.outerHTML.slice(0, 200)),
  );

const states = [
  ['at the start', ''],
  ['with a survey', '#activity=DRN+9&survey=student-pulse-6-12'],
  ['where nothing fits', '#activity=DRN+9&audience=family&minutes=2&survey=an-old-survey'],
  ['in Spanish', '#language=es&words=cambios&audience=student&survey=student-belonging-k-2'],
];

for (const width of [320, 390, 1280])
  for (const look of ['light', 'dark'])
    for (const [state, hash] of states)
      test(`axe finds nothing in the catalogue ${state}, ${look}, at ${width} px; nothing is wider or too low`, async () => {
        // What is scrolled out of sight within the column beside the list, axe cannot decide.
        const { page, complaints } = await open(hash, { width, height: 2600, look });
        for (const summary of await page.locator('summary').all()) await summary.click();
        assert.deepEqual(await findings(page), []);
        assert.deepEqual(await lowTargets(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(complaints, []);
        await page.close();
      });

test('with forced colours the survey that is shown is still told from the others', async () => {
  const { page } = await open('#activity=DRN+9&survey=lesson-exit', { forcedColors: 'active' });
  const borders = await page.evaluate(() =>
    [...document.querySelectorAll('.survey')].map((one) => getComputedStyle(one).borderTopWidth),
  );
  assert.equal(new Set(borders).size, 2);
  await page.close();
});

test('from right to left nothing is wider than the window, and the list begins at the right', async () => {
  for (const width of [390, 1280]) {
    const { page } = await open('#activity=DRN+9&survey=lesson-exit', { width });
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const [scroll, name, value] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      ...['dt', 'dd'].map((tag) => document.querySelector(`.list ${tag}`).getBoundingClientRect().left),
    ]);
    assert.equal(scroll, width);
    assert.ok(name > value);
    await page.close();
  }
});

test('opened from a disk the catalogue offers no tag that leads nowhere, and says what to do', async () => {
  for (const [language, words] of Object.entries({ en: catalogueEnglish, es: catalogueSpanish })) {
    const disk = pathToFileURL(join(servedFolder, 'catalogue.html')).href;
    const hash = `#language=${language}&survey=session-exit`;
    const { page, complaints } = await openPage(browser, disk + hash);
    assert.ok((await page.innerText('.shown')).includes(words.shown.fromDisk));
    assert.equal(await page.locator('iframe, #tag').count(), 0);
    assert.ok(await page.isVisible(`text=${words.shown.read}`));
    assert.deepEqual(complaints, []);
    await page.close();
  }
});

test('axe finds a field without its label, and a low button, where there are any', async () => {
  const { page } = await open('');
  await page.evaluate(() => document.querySelector('label[for=activity]').remove());
  assert.match((await findings(page)).join(), /select-name: <select [^>]*id="activity"/);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#choose-session-exit { min-height: 20px; padding: 0 }');
    document.adoptedStyleSheets = [sheet];
  });
  assert.match((await lowTargets(page)).join(), /choose-session-exit/);
  await page.close();
});

test('every survey is shown with its tag in both languages, without a place that was left empty', async () => {
  for (const [language, words] of Object.entries({ en: catalogueEnglish, es: catalogueSpanish })) {
    const { page, complaints } = await open(`#language=${language}`);
    assert.equal(await page.textContent('h1'), words.page.title);
    for (const id of instrumentIds) {
      await page.click(`#choose-${id}`);
      assert.match(
        await page.inputValue('#tag'),
        /^(?:<script type="module" src="[^"]+\/kith\/early\.js" [^>]+><\/script>\n)?<script type="module" src="[^"]+\/kith\/kith(-all)?\.js" integrity="sha256-/,
      );
      assert.equal(await page.evaluate(() => document.activeElement.id), 'shown-title');
      assert.doesNotMatch(await page.evaluate(visibleText), /[{}]|undefined/);
    }
    assert.deepEqual(complaints, []);
    await page.close();
  }
});

test('each survey in the list is told apart by the name of its button, and a draft says so', async () => {
  for (const language of ['en', 'es']) {
    const { page } = await open(`#language=${language}`);
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('[id^=choose-]')].map((one) => one.getAttribute('aria-label')),
    );
    assert.equal(new Set(names).size, instrumentIds.length);
    const shown = await page.evaluate(visibleText);
    assert.match(shown, language === 'en' ? /Español \(draft\)/ : /Español \(borrador\)/);
    await page.close();
  }
});

test('a reader of Spanish meets the page in Spanish, in an address that says nothing of it', async () => {
  const { page } = await open('#audience=family', { locale: 'es-MX' });
  assert.equal(await page.textContent('h1'), catalogueSpanish.page.title);
  assert.equal(new URL(page.url()).hash, '#audience=family');
  await page.close();
});
