import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/lib/root.mjs';

const finder = pathToFileURL(join(root, 'scripts', 'lib', 'find-browser.mjs')).href;
const npmHasBrowser =
  process.platform === 'linux' &&
  process.arch === 'x64' &&
  existsSync(join(root, 'node_modules', '@sparticuz', 'chromium'));

/** Looks for Chromium in a process of its own; prints what it finds. `before` and `after` are run there, too. */
function look(env, before = '', after = '') {
  const script = `${before}
    const { requireChromium } = await import(${JSON.stringify(finder)});
    const found = await requireChromium();
    ${after}
    console.log(JSON.stringify(found));`;
  const inherited = { ...process.env };
  delete inherited.CHROME_PATH;
  delete inherited.KITH_BROWSER;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...inherited, ...env },
    encoding: 'utf8',
    cwd: root,
    timeout: 60_000,
  });
}

/** A text field is where a Chromium without fonts crashes. */
const showField = `
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ ...found, headless: true });
  const page = await browser.newPage();
  await page.setContent('<input value="kept">');
  await page.screenshot();
  found.value = await page.evaluate("document.querySelector('input').value");
  await browser.close();`;

/** A system of which nobody knows where browsers are, and for which npm has none. */
const elsewhere = "Object.defineProperty(process, 'platform', { value: 'plan9' });";

test('a machine without any Chromium is told exactly what to do', () => {
  const { status, stderr } = look({ PATH: '' }, elsewhere);
  assert.equal(status, 1);
  for (const way of [
    'install Chrome',
    'apt-get install chromium',
    'CHROME_PATH',
    'npm install --include=optional',
  ])
    assert.ok(stderr.includes(way), `${way} is missing in: ${stderr}`);
});

test('a CHROME_PATH that cannot be run is named, and nothing else is taken in its place', () => {
  const { status, stderr } = look({ CHROME_PATH: '/nowhere/chrome' });
  assert.equal(status, 1);
  assert.match(stderr, /CHROME_PATH is \/nowhere\/chrome, but that is not a program/);
});

test('a CHROME_PATH that can be run is taken, wherever browsers are on this system', () => {
  const { status, stdout, stderr } = look({ PATH: '', CHROME_PATH: process.execPath }, elsewhere);
  assert.equal(status, 0, stderr);
  assert.equal(JSON.parse(stdout).executablePath, process.execPath);
});

test('the browser from npm is unpacked where it is there, and shows a text field; elsewhere the message comes', () => {
  const { status, stdout, stderr } = look({ KITH_BROWSER: 'npm' }, '', showField);
  if (!npmHasBrowser) return assert.match(stderr, /npm install --include=optional/);
  assert.equal(status, 0, stderr);
  const { executablePath, value } = JSON.parse(stdout);
  assert.ok(executablePath.startsWith(join(root, '.cache')), executablePath);
  return assert.equal(value, 'kept');
});
