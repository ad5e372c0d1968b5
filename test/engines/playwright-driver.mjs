import { chromium, firefox } from 'playwright-core';
import { findChromium, findFirefox } from '../../scripts/lib/find-browser.mjs';

async function chromiumOptions(args = []) {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium is installed.');
  return { executablePath: found.executablePath, args: [...found.args, ...args] };
}

/** Chromium by Playwright's own verbs, for what drivers have none for. `args` are added to those of every test. */
export const launchChromium = async ({ args, ...options } = {}) =>
  chromium.launch({ ...(await chromiumOptions(args)), ...options });

/**
 * A Chromium for many files of tests, each of which has windows of its own in it: to start one takes longer than many
 * a test. `env` tells those files of it.
 */
export async function serveChromium() {
  const server = await chromium.launchServer(await chromiumOptions());
  return { env: { KITH_CHROMIUM_SERVER: server.wsEndpoint() }, close: () => server.close() };
}

async function launch(name, { keepsPages }) {
  if (name !== 'firefox') {
    if (keepsPages) return launchChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    const served = process.env.KITH_CHROMIUM_SERVER;
    return served ? chromium.connect(served) : launchChromium();
  }
  const found = findFirefox();
  if (!found) throw new Error('Firefox is not installed.');
  // The channel makes Playwright speak WebDriver BiDi, which an ordinary Firefox understands.
  return firefox.launch({ channel: 'moz-firefox', ...found });
}

/** What only Chromium can be asked, by way of its developer tools. */
async function chromiumOnly(context, page) {
  const devtools = await context.newCDPSession(page);
  const touch = (type, touchPoints) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    /** The accessibility tree as the browser gives it to screen readers: a list of nodes. */
    accessibilityTree: async () => (await devtools.send('Accessibility.getFullAXTree')).nodes,
    /** What is printed, as a file. */
    pdf: () => page.pdf({ format: 'Letter', printBackground: false }),
    lookAs: (media) => page.emulateMedia({ media }),
    /** A finger, as the browser gets it from the screen. */
    async touchAt(x, y) {
      await touch('touchStart', [{ x, y }]);
      await touch('touchEnd', []);
    },
    /** Handed over at once: a busy machine would make two touches of it. */
    async touchTwiceAt(x, y) {
      const tap = () => [touch('touchStart', [{ x, y }]), touch('touchEnd', [])];
      await Promise.all([...tap(), ...tap()]);
    },
  };
}

/** A page, by the verbs of drivers. Playwright hands a function one value. `evaluateInFrame`: in its first frame. */
const tabOf = (page) => ({
  open: (url) => page.goto(url),
  evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`),
  evaluateInFrame: (fn, ...args) => page.frames()[1].evaluate(`(${fn})(...${JSON.stringify(args)})`),
  setViewport: (size) => page.setViewportSize(size),
  screenshot: (path) => page.screenshot({ path }),
  press: (key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  clickAt: (x, y) => page.mouse.click(x, y),
  clickTwiceAt: (x, y) => page.mouse.dblclick(x, y),
  close: () => page.close(),
});

/** Keeps the errors that the browser writes into the console of a page, and gives them. */
function errorsOf(page) {
  const texts = [];
  page.on('console', (line) => {
    if (line.type() === 'error') texts.push(line.text());
  });
  return () => texts;
}

/** Chromium or Firefox, as the part of a driver that differs between engines. */
export async function openPlaywright(name, options = {}) {
  const browser = await launch(name, options);
  const context = await browser.newContext();
  const page = await context.newPage();
  return {
    name,
    ...(name === 'chromium' ? await chromiumOnly(context, page) : {}),
    ...tabOf(page),
    reload: () => page.reload(),
    openTab: async (url) => {
      const tab = await context.newPage();
      await tab.goto(url);
      return tabOf(tab);
    },
    /** Somebody else at a browser of their own: nothing that is kept is shared. */
    openApart: async () => {
      const apart = await browser.newContext();
      const its = await apart.newPage();
      return {
        name,
        ...tabOf(its),
        // Firefox tells of its own errors nobody but the person at it.
        ...(name === 'chromium' && { consoleErrors: errorsOf(its) }),
        close: () => apart.close(),
      };
    },
    close: () => browser.close(),
  };
}
