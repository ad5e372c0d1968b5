import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { contactEnglish } from '../../packages/core/dist/languages/contact-en.js';
import { pageEnglish as page } from '../../packages/embed/dist/builder/page/words/en.js';
import { engineName } from '../engines/driver.mjs';
import { startBuilderSetting } from './builder-setting.mjs';
import { wordsOf } from './words.mjs';

let setting;
before(async () => {
  setting = await startBuilderSetting();
});
after(() => setting.close());

test(`${engineName}: a snippet whose hash is not that of the file shows the link alone`, async () => {
  const { collector, driver, open, pages, person, site, valueOf } = setting;
  await open({ endpoint: collector.endpoint });
  const snippet = (await valueOf('snippet')).replace(/(?<=\/kith\.js" integrity="sha256-)./, '0');
  pages['/tampered'] = { body: `<!doctype html><title>Page</title>${snippet}` };
  await driver.open(`${site.url}/tampered`);
  await person.reads('Read the questions on a plain page');
  const isDefined = await driver.evaluate(() => Boolean(customElements.get('kith-session-feedback')));
  assert.equal(isDefined, false);
});

for (const way of ['tag', 'placeholder', 'address'])
  test(`${engineName}: a form that kith.js cannot show is shown as given, by ${way}`, async () => {
    const { collector, driver, open, pages, person, site, valueOf } = setting;
    await open({ survey: 'change-log', endpoint: collector.endpoint, way });
    const code = `${await valueOf('snippet')}${(await valueOf('once')) ?? ''}`;
    pages['/form'] = { body: `<!doctype html><meta charset="utf-8"><title>Form</title>${code}` };
    // Without a configuration the frame page shows every survey of the catalogue.
    await driver.open(way === 'address' ? code : `${site.url}/form`);
    await person.reads(wordsOf('change-log', 'en').definition.notice.intro);
  });

test(`${engineName}: families are told of a form to be contacted, where there is an address for it`, async () => {
  const { collector, driver, open, pages, person, site, valueOf } = setting;
  const chosen = { survey: 'family-pulse', endpoint: collector.endpoint, languages: 'en' };
  await open(chosen);
  assert.doesNotMatch(await valueOf('snippet'), /contact-endpoint/);
  const contactEndpoint = new URL('/contacts', collector.endpoint).href;
  await open({ ...chosen, contactEndpoint });
  const snippet = await valueOf('snippet');
  assert.ok(snippet.includes(`contact-endpoint="${contactEndpoint}"`), snippet);
  pages['/family'] = { body: `<!doctype html><meta charset="utf-8"><title>Page</title>${snippet}` };
  await driver.open(`${site.url}/family`);
  await person.reads(contactEnglish.contactLater);
});

test(`${engineName}: the survey is shown as it was chosen, and nothing is sent`, async () => {
  const { collector, driver, open } = setting;
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

test(`${engineName}: what was typed is there after a reload, in no address, and a secret is kept nowhere`, async () => {
  const { collector, driver, open, person, valueOf } = setting;
  await open({ endpoint: collector.endpoint, wave: '2026-27/c1' });
  assert.doesNotMatch(await driver.evaluate(() => location.href), /#|responses/);
  await driver.reload();
  await person.reads(page.page.title);
  assert.equal(await valueOf('endpoint'), collector.endpoint);
  assert.match(await valueOf('snippet'), /wave="2026-27\/c1"/);
  await open({ endpoint: 'https://surveys.example.org/?token=hush' });
  const kept = await driver.evaluate(() => JSON.stringify({ ...sessionStorage }) + location.href);
  assert.doesNotMatch(kept, /hush/);
});

test(`${engineName}: a link that is opened where the page stands already is taken up, and out of the address`, async () => {
  const { collector, demo, driver, open, person, valueOf } = setting;
  await open({
    survey: 'family-relationships',
    endpoint: collector.endpoint,
    host: 'canvas',
    name: 'fall-family',
    short: 'https://www.example.org/family',
  });
  await driver.evaluate((query) => {
    location.hash = query;
  }, 'survey=team-check');
  await driver.waitFor(() => location.hash === '' && document.getElementById('name')?.value === '');
  await person.reads(page.page.title);
  // Another survey leaves behind what led to the one before.
  assert.equal(await valueOf('short'), '');
  assert.match(await valueOf('snippet'), /survey=team-check/);
  assert.equal(await driver.evaluate(() => location.href), `${demo.url}/kith/builder.html`);
});

test(`${engineName}: where a browser lets nobody copy, the code is selected and the page says how`, async () => {
  const { collector, driver, open, person, valueOf } = setting;
  await open({ endpoint: collector.endpoint });
  await driver.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await person.pressButton(`Copy: ${page.result.snippet}`);
  await person.reads(page.result.selected);
  const selected = await driver.evaluate(() => {
    const { selectionStart, selectionEnd, value } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(selected, await valueOf('snippet'));
});

test(`${engineName}: what is copied is said by name, and again where it is copied again`, async () => {
  const { collector, driver, open, person } = setting;
  await open({ endpoint: collector.endpoint, host: 'canvas' });
  await driver.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
    window.heard = [];
    const hear = (changes) => {
      for (const { addedNodes } of changes)
        for (const { nodeType, textContent } of addedNodes)
          if (nodeType !== Node.COMMENT_NODE) window.heard.push(textContent);
    };
    new MutationObserver(hear).observe(document.querySelector('.said'), { childList: true, subtree: true });
  });
  const { copyOf, copied, config, snippet } = page.result;
  for (const what of [snippet, snippet, config]) {
    const name = copyOf.replace('{what}', what);
    await driver.evaluate((one) => document.querySelector(`button[aria-label="${one}"]`).focus(), name);
    await driver.press('Enter');
    await person.reads(copied.replace('{what}', what));
  }
  assert.deepEqual(
    await driver.evaluate(() => window.heard),
    [snippet, snippet, config].map((what) => copied.replace('{what}', what)),
  );
});

test(`${engineName}: a test response says what came back, and is marked as a test where it arrives`, async () => {
  const { collector, demo, open, person, site } = setting;
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
  await person.reads(page.test.notAllowed);

  // Nothing listens on the port of discarded things.
  await open({ endpoint: 'http://127.0.0.1:9/responses' });
  await person.pressButton(page.test.send);
  await person.reads(page.test.unanswered);

  await open({ endpoint: `${demo.url}/portal` });
  await person.pressButton(page.test.send);
  await person.reads(page.test.misdirected);
});
