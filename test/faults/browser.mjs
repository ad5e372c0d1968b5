import { readdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/lib/find-browser.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const quiet = [
  '--no-default-browser-check',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--noerrdialogs',
  '--disable-breakpad',
];

/** Whether a process that has this text in its command line is still there; only Linux lets us look. */
function stillThere(text) {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(text);
    } catch {
      return false;
    }
  });
}

/** One Chromium on one profile. */
export async function startBrowser(profile) {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium is installed.');
  const { executablePath, args, headless } = found;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    args: [...args, ...quiet],
    userDataDir: profile,
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  // Puppeteer starts it as the head of a process group of its own.
  const { pid } = browser.process();

  return {
    browser,
    /** -9 for the browser and all its processes, at once: nothing is written to the end, nothing is said good-bye to. */
    async kill() {
      const gone = new Promise((resolve) => browser.process().once('exit', resolve));
      process.kill(-pid, 'SIGKILL');
      await gone;
      for (let turn = 0; turn < 100 && stillThere(`--user-data-dir=${profile}`); turn++) await pause(20);
    },
    async close() {
      await Promise.race([browser.close().catch(() => undefined), pause(5000)]);
      if (browser.process().exitCode === null) await this.kill().catch(() => undefined);
    },
  };
}

/**
 * Opens a tab. `hear` is called with what the page tells, `quota` (bytes) makes the device full for as long as the
 * tab is open.
 */
export async function openTab(browser, url, { hear, quota } = {}) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellLedger' });
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'tellLedger') hear?.(JSON.parse(payload));
  });
  const { origin } = new URL(url);
  if (quota !== undefined) await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: quota });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return {
    page,
    async close() {
      if (quota !== undefined) await session.send('Storage.overrideQuotaForOrigin', { origin });
      await page.close();
    },
  };
}
