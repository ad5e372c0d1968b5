import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { startSetting } from './setting.mjs';

const survey =
  '<kith-session-feedback endpoint="demo" languages="en"><a href="/paper">On paper</a></kith-session-feedback>';
const placeholder =
  '<div class="kith-survey" data-instrument="session-exit"><a href="/paper">On paper</a></div>';

const check = { module: '<script type="module" src="/kith/kith-diagnose.js"></script>' };
check.classic = check.module.replace(' type="module"', '');

/** A page whose own scripts stand in this order. */
const page = (scripts, body) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<script src="/report.js"></script>${scripts}<h1>Our school</h1>${body}<kith-diagnose></kith-diagnose></html>`,
  csp: '',
});

const kith = (file) => `<script type="module" src="/kith/${file}.js"></script>`;
const loader = '<script src="/kith/auto.js" data-endpoint="demo"></script>';

let setting;
before(async () => {
  setting = await startSetting(() => ({
    '/module-before-kith': page(check.module + kith('kith'), survey),
    '/module-before-kith-all': page(check.module + kith('kith-all'), survey),
    '/module-before-auto': page(check.module + loader, placeholder),
    '/classic-before-kith': page(check.classic + kith('kith'), survey),
    '/module-after-kith': page(kith('kith') + check.module, survey),
  }));
  await setting.driver.setViewport({ width: 800, height: 900 });
});
after(() => setting.close());

/** What the panel has found once it is ready. */
async function panelAt(path) {
  const { driver, site } = setting;
  await driver.open(site.url + path);
  const text = () => document.querySelector('kith-diagnose')?.shadowRoot?.querySelector('textarea').value;
  await driver.waitFor(text);
  return driver.evaluate(text);
}

for (const [where, path] of [
  ['as a module before kith.js', '/module-before-kith'],
  ['as a module before kith-all.js', '/module-before-kith-all'],
  ['as a module before the loader', '/module-before-auto'],
  ['as a plain script before kith.js', '/classic-before-kith'],
  ['as a module after kith.js', '/module-after-kith'],
])
  test(`${engineName}: the check answers in the panel and in the console, ${where}`, async () => {
    assert.match(await panelAt(path), /\[filesRun\]/);
    const report = await setting.driver.evaluate(() => globalThis.kith.diagnose());
    assert.ok(report.findings.some(({ id }) => id === 'filesRun'));
    assert.deepEqual(await setting.complaints(), []);
  });

test(`${engineName}: what surveys reported before is unknown only to a check that came later`, async () => {
  assert.doesNotMatch(await panelAt('/classic-before-kith'), /\[surveyEarlier\]/);
  assert.match(await panelAt('/module-after-kith'), /\[surveyEarlier\]/);
});
