import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName, openDriver } from './driver.mjs';
import { describeFocus, visibleText } from './in-page.mjs';
import { strictPolicy } from './policy.mjs';
import { startSite } from './serve.mjs';

const form = `<!doctype html><html lang="en"><title>Form</title><script src="/report.js"></script>
  <x-form></x-form><p hidden>Unseen</p><script src="/form.js"></script>`;
const script = `customElements.define('x-form', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const field = root.appendChild(document.createElement('fieldset'));
    field.appendChild(document.createElement('legend')).textContent = 'Colour';
    for (const name of ['Red', 'Blue']) {
      const label = field.appendChild(document.createElement('label'));
      const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'colour', value: name });
      label.append(input, ' ' + name);
    }
    root.append(Object.assign(document.createElement('input'), { ariaLabel: 'Note' }));
    const button = Object.assign(document.createElement('button'), { id: 'save', textContent: 'Save' });
    button.addEventListener('click', () => (button.textContent = 'Saved'));
    root.append(button);
  }
});`;

let site;
let driver;
before(async () => {
  const csp = strictPolicy();
  site = await startSite({
    '/': { body: form, csp },
    '/inline': { body: `${form}<p style="color: red">Inline</p>`, csp },
    '/form.js': { body: script, type: 'text/javascript' },
  });
  driver = await openDriver();
});
after(async () => {
  await driver.close();
  await site.close();
});

const inEngine = (title, run) => test(`${engineName}: ${title}`, run);

inEngine('a page is 390 px wide', async () => {
  await driver.open(`${site.url}/`);
  assert.equal(await driver.evaluate(() => innerWidth), 390);
});

inEngine('a page has the focus of the keyboard, so that its focus rings show', async () => {
  await driver.open(`${site.url}/`);
  await driver.press('Tab');
  assert.equal(
    await driver.evaluate(() => document.hasFocus() && document.querySelector(':focus') !== null),
    true,
  );
});

inEngine('the keyboard reaches what stands in shadow roots', async () => {
  await driver.open(`${site.url}/`);
  await driver.press('Tab');
  const first = await driver.evaluate(describeFocus);
  assert.deepEqual([first.role, first.name, first.group], ['radio', 'Red', 'Colour']);
  await driver.press('ArrowDown');
  const second = await driver.evaluate(describeFocus);
  assert.deepEqual([second.name, second.checked], ['Blue', true]);
});

inEngine('typed text arrives with its accents', async () => {
  await driver.open(`${site.url}/`);
  await driver.click('[aria-label=Note]');
  await driver.type('Ñandú, 2 "niños"');
  assert.equal((await driver.evaluate(describeFocus)).value, 'Ñandú, 2 "niños"');
});

inEngine('the mouse clicks through shadow roots, and hidden words are not seen', async () => {
  await driver.open(`${site.url}/`);
  await driver.click('#save');
  await driver.waitFor(() => document.querySelector('x-form').shadowRoot.textContent.includes('Saved'));
  assert.equal(await driver.evaluate(visibleText), 'Colour Red Blue Saved');
});

inEngine('a page without violations has no reports', async () => {
  await driver.open(`${site.url}/`);
  assert.deepEqual(await driver.evaluate(() => window.kithReports), []);
});

inEngine('an inline style is reported', async () => {
  await driver.open(`${site.url}/inline`);
  const reports = await driver.waitFor(() => window.kithReports.length > 0 && window.kithReports);
  assert.match(reports[0].effectiveDirective, /^style-src/);
});

inEngine('what the page throws reaches the test', async () => {
  await assert.rejects(
    driver.evaluate(() => Promise.reject(new Error('on purpose'))),
    /on purpose/,
  );
});
