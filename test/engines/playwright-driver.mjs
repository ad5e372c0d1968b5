import { chromium, firefox } from 'playwright-core';
import { findChromium, findFirefox } from '../../scripts/lib/find-browser.mjs';

async function launch(name, { keepsPages }) {
  if (name === 'firefox') {
    const found = findFirefox();
    if (!found) throw new Error('Firefox is not installed.');
    // The channel makes Playwright speak WebDriver BiDi, which an ordinary Firefox understands.
    return firefox.launch({ channel: 'moz-firefox', ...found });
  }
  const found = await findChromium();
  if (!found) throw new Error('No Chromium is installed.');
  const { executablePath, args } = found;
  const ignoreDefaultArgs = keepsPages ? ['--disable-back-forward-cache'] : [];
  return chromium.launch({ executablePath, args, ignoreDefaultArgs });
}

/** What only Chromium can be asked, by way of its developer tools. */
async function chromiumOnly(context, page) {
  const devtools = await context.newCDPSession(page);
  const touch = (type, touchPoints) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    /** The accessibility tree as the browser gives it to screen readers: a list of nodes. */
    accessibilityTree: async () => (await devtools.send('Accessibility.getFullAXTree')).nodes,
    /** A finger, as the browser gets it from the screen. */
    async touchAt(x, y) {
      await touch('touchStart', [{ x, y }]);
      await touch('touchEnd', []);
    },
  };
}

/** One more tab of the same browser profile. */
const tabOf = (page) => ({
  evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`),
  close: () => page.close(),
});

/** Chromium or Firefox, as the part of a driver that differs between engines. */
export async function openPlaywright(name, options = {}) {
  const browser = await launch(name, options);
  const context = await browser.newContext();
  const page = await context.newPage();
  return {
    name,
    ...(name === 'chromium' ? await chromiumOnly(context, page) : {}),
    open: (url) => page.goto(url),
    reload: () => page.reload(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    // Playwright hands a function one value.
    evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`),
    /** The same in the first frame of the page. */
    evaluateInFrame: (fn, ...args) => page.frames()[1].evaluate(`(${fn})(...${JSON.stringify(args)})`),
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
