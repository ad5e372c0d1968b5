import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { hosts } from '../../packages/embed/dist/builder/recipes/index.js';
import { pageEnglish } from '../../packages/embed/dist/builder/page/words/en.js';
import { pageSpanish } from '../../packages/embed/dist/builder/page/words/es.js';
import { instrumentIds } from '../../packages/instruments/dist/index.js';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { visibleText } from '../engines/in-page.mjs';
import { launchChromium } from '../engines/playwright-driver.mjs';
import { startSite } from '../engines/serve.mjs';
import { findings, openPage } from './page-looks.mjs';
import { wordsOf } from './words.mjs';

const exit = {
  survey: 'session-exit',
  files: 'https://surveys.example.org/kith-0.1.0/',
  endpoint: 'https://surveys.example.org/responses',
  languages: 'en es ar',
};

let site, browser;
before(async () => {
  site = await startSite({});
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  await site.close();
});

const open = (choices, options) =>
  openPage(browser, `${site.url}/kith/builder.html#${new URLSearchParams(choices)}`, options);

for (const width of [390, 1280])
  for (const look of ['light', 'dark'])
    for (const [state, choices] of [
      ['filled in', exit],
      ['with mistakes', { ...exit, endpoint: 'http://a.example/?key=1', languages: 'so', wave: 'a b' }],
      ['as one file', { ...exit, host: 'file' }],
      ['in Spanish, for a form', { ...exit, language: 'es', adapter: 'form', host: 'wordpress-author' }],
    ])
      test(`axe finds nothing in the builder ${state}, ${look}, at ${width} px, and nothing is wider`, async () => {
        const { page, complaints } = await open(choices, { width, look });
        for (const summary of await page.locator('summary').all()) await summary.click();
        assert.deepEqual(await findings(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(complaints, []);
        await page.close();
      });

/** As wide as readers may make everything (WCAG 1.4.12). */
const roomy = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

for (const width of [320, 390])
  for (const stage of ['phone', 'desktop'])
    for (const language of ['en', 'es'])
      test(`nothing in the builder in ${language} is wider than ${width} px, with a ${stage} and with words that have room`, async () => {
        const { page } = await open({ ...exit, language, width: stage }, { width });
        for (const summary of await page.locator('summary').all()) await summary.click();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }, roomy);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await page.close();
      });

test('opened from a disk the builder says that the survey is shown from a server only, and still makes code', async () => {
  const disk = pathToFileURL(join(servedFolder, 'builder.html')).href;
  const { page, complaints } = await openPage(browser, `${disk}#${new URLSearchParams(exit)}`);
  assert.ok((await page.innerText('.preview')).includes(pageEnglish.look.fromDisk));
  assert.equal(await page.locator('iframe').count(), 0);
  assert.match(await page.inputValue('#snippet'), /surveys\.example\.org/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('axe finds a field without its label, where there is one', async () => {
  const { page } = await open(exit);
  await page.evaluate(() => document.querySelector('label[for=endpoint]').remove());
  assert.match((await findings(page)).join(), /label: <input [^>]*id="endpoint"/);
  await page.close();
});

test('every host has its code, its steps and no mistake, in both languages', async () => {
  for (const [language, words] of Object.entries({ en: pageEnglish, es: pageSpanish }))
    for (const host of hosts) {
      const { page, complaints } = await open({ ...exit, host, language });
      assert.equal(await page.textContent('h1'), words.page.title);
      if (host === 'file') assert.ok(await page.isVisible(`text=${words.result.savePage}`));
      else
        assert.ok(
          (await page.inputValue('#snippet')).includes('https://surveys.example.org/kith-0.1.0/'),
          host,
        );
      assert.ok((await page.locator('ol li').count()) >= 3, host);
      assert.doesNotMatch(await page.evaluate(visibleText), /[{}]|undefined/);
      assert.deepEqual(complaints, []);
      await page.close();
    }
});

/** Presses the button of the poster, where a printer that never ends takes it up. */
async function pressPrint(page) {
  await page.evaluate(() => (globalThis.print = () => undefined));
  await page.click(`text=${pageEnglish.share.print}`);
}

const pagesOf = (pdf) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g).length;

for (const [tag, direction] of [
  ['en', 'ltr'],
  ['es', 'ltr'],
  ['ar', 'rtl'],
])
  test(`the poster in ${tag} is one page of A4 and of Letter, with a long address too, and nothing beside it`, async () => {
    const { page } = await open({
      ...exit,
      posterLanguage: tag,
      name: 'a-rather-long-name-for-the-fall-of-2026',
    });
    for (const format of ['A4', 'Letter']) {
      await pressPrint(page);
      assert.equal(pagesOf(await page.pdf({ format })), 1);
    }
    await pressPrint(page);
    await page.emulateMedia({ media: 'print' });
    const { title } = wordsOf('session-exit', tag).definition;
    const shown = (await page.innerText('body')).trim();
    assert.ok(shown.startsWith(title), shown);
    assert.ok(shown.includes('surveys.example.org'));
    assert.ok(!shown.includes(pageEnglish.result.heading));
    assert.equal(await page.getAttribute('#poster', 'dir'), direction);
    await page.close();
  });

for (const [what, choices] of [
  ['by the menu of the browser', exit],
  ['of a confidential survey', { ...exit, privacy: 'confidential' }],
  ['as one file', { ...exit, host: 'file' }],
])
  test(`what is printed ${what} is the code, whole, and what to do`, async () => {
    const { page } = await open(choices);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const shown = await page.innerText('body');
    assert.ok(shown.includes(pageEnglish.result.steps), shown);
    assert.ok(!shown.includes(pageEnglish.page.intro), shown);
    const snippet = page.locator('#snippet');
    if (await snippet.count()) assert.ok(shown.includes(await snippet.inputValue()), shown);
    else assert.ok(shown.includes('session-exit.html'), shown);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), 'rgb(0, 0, 0)');
    await page.close();
  });

test('what is printed where something is missing says what it is', async () => {
  const { page } = await open({ ...exit, endpoint: '' });
  await page.emulateMedia({ media: 'print' });
  assert.ok((await page.innerText('body')).includes(pageEnglish.mistakes.missing));
  await page.close();
});

test('after the poster the code is printed again', async () => {
  const { page } = await open(exit);
  await pressPrint(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'print' });
  assert.ok((await page.innerText('body')).includes(pageEnglish.result.steps));
  await page.close();
});

test('a poster that is as tall as two pages is found', async () => {
  const { page } = await open(exit);
  await page.evaluate(() => {
    for (let n = 0; n < 40; n++)
      document.querySelector('#poster').append(document.createElement('h4'), 'More');
  });
  await pressPrint(page);
  assert.ok(pagesOf(await page.pdf({ format: 'A4' })) > 1);
  await page.close();
});

test('every survey of the catalogue says what it is for, in both languages', () => {
  for (const { purposes } of [pageEnglish, pageSpanish])
    assert.deepEqual(Object.keys(purposes), [...instrumentIds]);
});

test('surveys of the same title are told apart by their grades or by who answers', async () => {
  for (const language of ['en', 'es']) {
    const { page } = await open({ language });
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('input[name=survey]')].map(
        (radio) =>
          radio.closest('fieldset').querySelector('legend').textContent + radio.labels[0].textContent,
      ),
    );
    assert.equal(names.length, instrumentIds.length);
    assert.equal(new Set(names).size, names.length);
    await page.close();
  }
});

test('a confidential survey has no poster, and says why', async () => {
  const { page } = await open({ ...exit, privacy: 'confidential' });
  assert.equal(await page.locator('#poster').count(), 0);
  assert.ok((await page.evaluate(visibleText)).includes(pageEnglish.share.noPoster));
  await page.close();
});
