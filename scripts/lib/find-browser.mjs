import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, isRunnable } from './find-on-path.mjs';
import { unpackChromium } from './unpack-chromium.mjs';

/**
 * A switch that is given twice counts the last time: so what Playwright turns off for its own needs stands here as well.
 * The first three are pages of the browser's own around the address bar: hundreds of files for each window that a test
 * opens, and three seconds of the processor beside what the test does.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'BlockOriginHeaderModificationOnRedirect',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

const chromiumFlags = [
  `--disable-features=${disabledFeatures.join(',')}`,
  // The shared memory of a container is often too small for a page.
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium refuses to run as root with its sandbox, and containers rarely allow the sandbox. */
const isRoot = process.getuid?.() === 0;

function windowsPlaces(...ends) {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.filter(Boolean).flatMap((root) => ends.map((end) => join(root, end)));
}

const places = {
  chromium: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
    ],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: windowsPlaces(
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'],
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: windowsPlaces('Mozilla Firefox\\firefox.exe'),
    names: ['firefox-esr', 'firefox'],
  },
};

function installed({ names, ...byPlatform }, override) {
  if (override) return isRunnable(override) ? override : null;
  return (byPlatform[process.platform] ?? []).find(isRunnable) ?? findOnPath(names);
}

/** What to do when there is no Chromium: one paragraph, for the person at the terminal. */
export const noChromiumMessage = `No Chrome, Chromium or Edge was found, and the browser from npm could not be used.
Do one of these, then run the command again:
  - install Chrome (https://www.google.com/chrome/) or, on Debian and Ubuntu: apt-get install chromium
  - or set CHROME_PATH to the browser's program file
  - or, on 64-bit Linux: npm install --include=optional`;

const fromNpm = (executablePath) => ({
  executablePath,
  args: ['--no-sandbox', ...chromiumFlags],
  headless: 'shell',
});

/**
 * A Chromium to test in: `CHROME_PATH`, an installed browser, or the one that npm brought along (64-bit Linux; with
 * `KITH_BROWSER=npm` no other is looked for). `null` where there is none.
 */
export async function findChromium() {
  const sandbox = isRoot || process.env.CI ? ['--no-sandbox'] : [];
  const onlyNpm = process.env.KITH_BROWSER === 'npm';
  const executablePath = onlyNpm ? null : installed(places.chromium, process.env.CHROME_PATH);
  if (executablePath) return { executablePath, args: [...sandbox, ...chromiumFlags], headless: true };
  if (process.env.CHROME_PATH && !onlyNpm) {
    console.error(`CHROME_PATH is ${process.env.CHROME_PATH}, but that is not a program that can be run.`);
    return null;
  }
  const unpacked = await unpackChromium();
  return unpacked && fromNpm(unpacked);
}

/** As `findChromium`, but ends the process with a message where there is none. */
export async function requireChromium() {
  const found = await findChromium();
  if (found) return found;
  console.error(noChromiumMessage);
  process.exit(1);
}

/**
 * A Chromium to measure in: the one that npm brought along, where it runs. It is the same on every machine and has no
 * window, whose own pages would work beside the one that is measured; elsewhere as `requireChromium`.
 */
export async function requireChromiumToMeasure() {
  const executablePath = await unpackChromium();
  return executablePath ? fromNpm(executablePath) : requireChromium();
}

/** An installed Firefox (`FIREFOX_PATH` or the usual places), or `null`. */
export function findFirefox() {
  const executablePath = installed(places.firefox, process.env.FIREFOX_PATH);
  return executablePath && { executablePath };
}

function findMiniBrowser() {
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  if (existsSync('/usr/lib'))
    roots.push(
      ...readdirSync('/usr/lib')
        .filter((n) => n.includes('-linux-'))
        .map((n) => `/usr/lib/${n}`),
    );
  for (const root of roots)
    for (const version of ['6.0', '4.1', '4.0']) {
      const file = `${root}/webkit${version === '6.0' ? 'gtk' : '2gtk'}-${version}/MiniBrowser`;
      if (isRunnable(file)) return file;
    }
  return null;
}

/** WebKitGTK with its driver and a display without a screen (Linux), or `null`. */
export function findWebKit() {
  const driver = findOnPath(['WebKitWebDriver']);
  const browser = findMiniBrowser();
  const display = findOnPath(['Xvfb']);
  return driver && browser && display ? { driver, browser, display } : null;
}
