import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/lib/find-browser.mjs';
import { startCollectorHost } from '../engines/collector-host.mjs';
import { engineName } from '../engines/driver.mjs';
import { strictPolicy } from '../engines/policy.mjs';
import { startSite } from '../engines/serve.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import { until } from '../engines/until.mjs';
import {
  answerFirst,
  assertNothingOfA,
  definition,
  inSight,
  language,
  listening,
  listeningScript,
  press,
  firstButton,
} from './next-person.mjs';
import { pageWith } from './setting.mjs';

/** A has closed the browser; B opens it, and it brings back the tabs of the last time. */

const { texts } = language;
const missing = engineName !== 'chromium' && 'the driver starts every browser on a new profile';

let collector;
let site;
let profile;
before(async () => {
  if (missing) return;
  collector = await startCollectorHost({});
  const csp = strictPolicy(collector.url);
  const survey = `<kith-belonging-survey endpoint="${collector.endpoint}">On paper</kith-belonging-survey>`;
  site = await startSite({
    '/': { body: pageWith(survey, { head: listening }), csp },
    '/control': { body: pageWith('<input id="control">'), csp },
    '/listening.js': { body: listeningScript, type: 'text/javascript', csp },
  });
});
after(async () => {
  await site?.close();
  await collector?.close();
});

/** Chromium on the profile of this test, as a person starts it. */
async function start(...further) {
  const { executablePath, args, headless } = await findChromium();
  return puppeteer.launch({
    executablePath,
    headless,
    userDataDir: profile,
    args: [...args, '--hide-crash-restore-bubble', ...further],
    // With a page to begin with, or without a window, nothing is brought back.
    ignoreDefaultArgs: ['about:blank', '--no-startup-window'],
  });
}

/** The tab at this address, once it is there. */
const tabAt = (browser, url) =>
  until(`no tab came back at ${url}`, async () => (await browser.pages()).find((page) => page.url() === url));

/** A does something at an address and closes the browser; `look` is B's, on the same tab. */
async function closeAndRestore(path, act, look) {
  profile = await mkdtemp(join(tmpdir(), 'kith-'));
  const url = `${site.url}${path}`;
  try {
    const first = await start();
    const page = (await first.pages())[0] ?? (await first.newPage());
    await page.goto(url);
    await act(page);
    // Chromium writes down its tabs every two and a half seconds.
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await first.close();
    const second = await start('--restore-last-session');
    try {
      await look(await tabAt(second, url));
    } finally {
      await second.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function assertNothingIn(page, way) {
  await page.waitForFunction(
    (wanted) => document.querySelector('kith-belonging-survey')?.shadowRoot?.textContent.includes(wanted),
    {},
    firstButton,
  );
  assertNothingOfA(await page.evaluate(inSight), way, `${site.url}/`);
}

async function begin(page) {
  await page.waitForFunction(press, {}, firstButton);
  await page.waitForFunction(answerFirst);
}

tryWhere(
  missing,
  `${engineName}, restored tab: a page without a survey shows that the browser brings back what was typed`,
  async () => {
    await closeAndRestore(
      '/control',
      (page) => page.type('#control', 'typed by A'),
      (page) => page.waitForFunction(() => document.querySelector('#control')?.value === 'typed by A'),
    );
  },
);

tryWhere(missing, `${engineName}, restored tab: B sees no answer of what A has left unfinished`, async () => {
  await closeAndRestore('/', begin, (page) => assertNothingIn(page, 'restored, unfinished'));
});

tryWhere(
  missing,
  `${engineName}, restored tab: B does not see that A has answered and sent without a network`,
  async () => {
    const send = async (page) => {
      await begin(page);
      collector.goDown();
      for (let n = 1; n < definition.pages.length; n++) await page.waitForFunction(press, {}, texts.next);
      await page.waitForFunction(press, {}, texts.submit);
      await page.waitForFunction(
        (wanted) => document.querySelector('kith-belonging-survey').shadowRoot.textContent.includes(wanted),
        {},
        texts.kept,
      );
    };
    await closeAndRestore('/', send, (page) => assertNothingIn(page, 'restored, sent'));
  },
);
