import { chromium, firefox } from 'playwright-core';
import { findChromium, findFirefox } from '../../scripts/lib/find-browser.mjs';

async function launch(name) {
  if (name === 'firefox') {
    const found = findFirefox();
    if (!found) throw new Error('Firefox is not installed.');
    // The channel makes Playwright speak WebDriver BiDi, which an ordinary Firefox understands.
    return firefox.launch({ channel: 'moz-firefox', ...found });
  }
  const found = await findChromium();
  if (!found) throw new Error('No Chromium is installed.');
  const { executablePath, args } = found;
  return chromium.launch({ executablePath, args });
}

/** One more tab of the same browser profile. */
const tabOf = (page) => ({
  evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`),
  close: () => page.close(),
});

/** Chromium or Firefox, as the part of a driver that differs between engines. */
export async function openPlaywright(name) {
  const browser = await launch(name);
  const context = await browser.newContext();
  const page = await context.newPage();
  return {
    name,
    open: (url) => page.goto(url),
    reload: () => page.reload(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    // Playwright hands a function one value.
    evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`),
    setViewport: (size) => page.setViewportSize(size),
    screenshot: (path) => page.screenshot({ path }),
    openTab: async (url) => {
      const tab = await context.newPage();
      await tab.goto(url);
      return tabOf(tab);
    },
    close: () => browser.close(),
  };
}
