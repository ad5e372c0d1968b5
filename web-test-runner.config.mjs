import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { compiledTests, pageTests } from './scripts/lib/compiled-tests.mjs';
import { findFirefox, requireChromium } from './scripts/lib/find-browser.mjs';
import { cellReporter } from './scripts/lib/a11y/cell-reporter.mjs';
import { countReporter } from './scripts/lib/wtr-count-reporter.mjs';
import { bundlePlugin } from './test/engines/bundle-plugin.mjs';
import { litPlugin } from './test/engines/lit-plugin.mjs';
import { mediaPlugin } from './test/engines/media-plugin.mjs';
import { viewportPlugin } from './test/engines/viewport-plugin.mjs';

/** `ENGINES=chromium,firefox,webkit npx wtr`; a single file: `npx wtr --files packages/elements/dist/….test.js`. */
const engines = (process.env.ENGINES ?? 'chromium').split(',').map((name) => name.trim());

/**
 * Two pages of one window: one of them is hidden, and Chromium lets a hidden page wait for its storage for minutes while
 * the machine is busy. Two of one profile: each finds what the other keeps.
 */
const inPlaceOfItsOwn = async ({ browser }) => (await browser.createBrowserContext()).newPage();

/** Each page of tests would live on behind the next one, and go on working there. */
const keepsNoPages = '--disable-back-forward-cache';

async function chromium() {
  const { executablePath, args, headless } = await requireChromium();
  return chromeLauncher({
    launchOptions: { executablePath, args: [...args, keepsNoPages], headless },
    createPage: inPlaceOfItsOwn,
  });
}

async function firefox() {
  const found = findFirefox();
  if (!found) throw new Error('Firefox was not found. Install it, or set FIREFOX_PATH.');
  const puppeteer = await import('puppeteer-core');
  return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', ...found } });
}

async function webkit() {
  const { startWebKit } = await import('./scripts/lib/start-webkit.mjs');
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const { port, capabilities } = await startWebKit();
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: { 'wdio:enforceWebDriverClassic': true, ...capabilities },
  });
}

/**
 * The looks of test/a11y take minutes: they have a command of their own, `npm run test:a11y`. What is long otherwise runs in
 * Chromium by `npm run test:long` (`LONG=only`), and in the other engines by `npm run test:engines -- --whole` (`LONG=too`).
 */
function isAsked(path) {
  if (path.includes('/a11y/looks/')) return false;
  const isLong = path.endsWith('.long.test.js');
  if (process.env.LONG === 'only') return isLong;
  return !isLong || process.env.LONG === 'too';
}

const launchers = { chromium, firefox, webkit };
const unknown = engines.filter((name) => !(name in launchers));
if (unknown.length > 0)
  throw new Error(`ENGINES knows chromium, firefox and webkit, not ${unknown.join(', ')}.`);
const browsers = [];
for (const name of engines) browsers.push(await launchers[name]());

// Those of `test` first: one of them looks at every fixture, and nothing should wait for it alone at the end.
const files = [...compiledTests('test'), ...pageTests()].filter(isAsked);
const nodeResolve = { exportConditions: ['production'] };
/** Few files are there sooner as they are. */
const hasFew = process.argv.some((argument) => argument.startsWith('--files'));
const bundled = hasFew ? [] : [bundlePlugin(files, nodeResolve)];

export default {
  files,
  nodeResolve,
  // WebKit runs one page at a time, and in Firefox real keys reach only the page in front.
  concurrency: engines.some((name) => name !== 'chromium') ? 1 : 2,
  concurrentBrowsers: engines.length,
  browsers,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countReporter(),
    cellReporter(),
  ],
  plugins: [...bundled, litPlugin, viewportPlugin, mediaPlugin, a11ySnapshotPlugin()],
  testFramework: { config: { timeout: 40_000 } },
  // Of a file with every fixture, on a busy machine; each test in it has forty seconds.
  testsFinishTimeout: 600_000,
};
