import { openPlaywright } from './playwright-driver.mjs';
import { openWebKit } from './webkit-driver.mjs';
import { fullDriver } from './full-driver.mjs';

const openers = {
  chromium: (options) => openPlaywright('chromium', options),
  firefox: (options) => openPlaywright('firefox', options),
  webkit: openWebKit,
};

/** The engine that this run of the journeys is for. */
export const engineName = process.env.ENGINE ?? 'chromium';

/**
 * Opens a browser with one page of 390 × 844 px. WebKit's window does not get that narrow: there a page of less than 450
 * px stands in a frame that its site has to serve (`/in-a-frame`, as `startSite` does). What is about the page itself, or
 * on another server, is tried in a wider one. The driver's verbs are the same in every engine:
 * `open(url)`, `reload()`, `press('Shift+Tab')`, `type(text)`, `click(selector)`, `evaluate(fn, ...args)`,
 * `waitFor(fn, ...args)`, `setViewport({ width, height })`, `screenshot(path)`, `close()`. `keepsPages`: Chromium may keep
 * a page that is left in its back-forward cache; the others do as they are.
 */
export async function openDriver(name = engineName, options = {}) {
  const opener = openers[name];
  if (!opener) throw new Error(`ENGINE is chromium, firefox or webkit, not "${name}".`);
  const driver = fullDriver(await opener(options));
  await driver.setViewport({ width: 390, height: 844 });
  return driver;
}
