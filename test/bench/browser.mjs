import { chromium } from 'playwright-core';
import { requireChromiumToMeasure } from '../../scripts/lib/find-browser.mjs';
import { settings } from './baseline.mjs';
import * as inPage from './in-page.mjs';
import { floorScript } from './floor.mjs';
import { counts, filesToServe, floors, framePath, scriptOf } from './pages.mjs';
import { startBenchSite } from './site.mjs';

/** Pages that show an instrument of Kith's own, beside the baseline once more, by their names in the results. */
const alone = [
  ['baseline beside', '/baseline-20'],
  ['own', '/own'],
  ...floors.map(({ name }) => [name, `/${name}`]),
  ['file', '/file'],
];

/** Surveys of several files, once a round. */
const further = [
  ['further', '/further'],
  ['frame', framePath],
];

const answers = 12;
const warmUp = 2;
/** Seconds that one page may take under the slow settings. */
const limit = 40;

/** A page of its own, with nothing kept from others, and the browser's protocol to it. */
async function openPage(browser) {
  const context = await browser.newContext({ viewport: settings.viewport });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // With room for none: of each response Chromium would keep a copy for us, and decode it while the page waits.
  await cdp.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const evaluate = async (fn, ...args) => {
    const expression = `(${fn})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return { page, cdp, evaluate, close: () => context.close() };
}

async function until(check, what) {
  const end = Date.now() + limit * 1000;
  while (Date.now() < end) {
    const found = await check();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${what} within ${limit} s: nothing can be answered.`);
}

/** Bytes, and milliseconds until the first answer can be given, under the settings of the baseline. */
async function measureFirst(browser, site, path) {
  const { page, cdp, evaluate, close } = await openPage(browser);
  const { latency, downloadThroughput, uploadThroughput, cpuSlowdown } = settings;
  await page.addInitScript(inPage.watchForFirst);
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput,
    uploadThroughput,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  site.takeSent();
  await page.goto(site.url + path, { waitUntil: 'commit' });
  const first = await until(() => evaluate(() => window.benchFirst ?? 0), path);
  const notice = await evaluate(() => window.benchNotice ?? null);
  const bytes = site.takeSent();
  await close();
  return { first, notice, bytes };
}

/**
 * Milliseconds of the page's main thread until now: all its work, and the style and layout in it. Its script is not asked
 * for: what is left for later in a promise, in which Kith renders, Chromium does not count as script.
 */
async function workDone(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  return { task: of('TaskDuration'), layout: of('RecalcStyleDuration') + of('LayoutDuration') };
}

const between = (before, after) => ({
  task: after.task - before.task,
  layout: after.layout - before.layout,
});

/** The work of a real click until its effects are drawn, without that of waiting for two frames. */
async function measureAnswer({ cdp, evaluate }, group) {
  const option = (group + 1) % 5;
  const place = await evaluate(inPage.placeOf, group, option);
  const mouse = (type, more) => cdp.send('Input.dispatchMouseEvent', { type, ...place, ...more });
  await mouse('mouseMoved');
  await evaluate(inPage.twoFrames);
  const start = await workDone(cdp);
  await evaluate(inPage.twoFrames);
  const idle = await workDone(cdp);
  await mouse('mousePressed', { button: 'left', clickCount: 1 });
  await mouse('mouseReleased', { button: 'left', clickCount: 1 });
  await evaluate(inPage.twoFrames);
  const end = await workDone(cdp);
  if (!(await evaluate(inPage.isChosen, group, option))) throw new Error('A click chose nothing.');
  return between(between(start, idle), between(idle, end));
}

const mean = (all, what) => all.reduce((sum, each) => sum + each[what], 0) / all.length;

/** CPU time to render and to answer, heap and elements. Not slowed down: it is the time of the thread itself. */
async function measureWork(browser, site, path, count) {
  const opened = await openPage(browser);
  const { page, cdp, evaluate, close } = opened;
  // On the same site: so the page keeps its process, and with it the counters.
  await page.goto(`${site.url}/blank`);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workDone(cdp);
  await page.goto(site.url + path);
  await until(() => evaluate(inPage.isRendered), path);
  await evaluate(inPage.twoFrames);
  const render = between(before, await workDone(cdp));
  const groups = await evaluate(inPage.findGroups);
  if (groups !== count) throw new Error(`${path} shows ${groups} items instead of ${count}.`);
  const each = [];
  for (let group = 0; group < answers; group++) each.push(await measureAnswer(opened, group));
  const counted = each.slice(warmUp);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const elements = await evaluate(inPage.countElements);
  await close();
  return {
    render: render.task,
    renderLayout: render.layout,
    answer: mean(counted, 'task'),
    answerLayout: mean(counted, 'layout'),
    heap: usedSize,
    elements,
  };
}

async function addFloors(browser, site) {
  for (const { name, bytes = site.weightOf('/kith.js') } of floors) {
    const { page, close } = await openPage(browser);
    await page.goto(`${site.url}/own`);
    site.add(`/${name}.js`, scriptOf(await floorScript(page, bytes)));
    await close();
  }
}

/**
 * Every page by turns, `rounds` times or until it is late. Gives the rounds done, the Chromium's version, and by page
 * and number one value a round.
 */
export async function measurePages({ rounds, withPeers, say, isLate }) {
  const site = await startBenchSite(await filesToServe(withPeers));
  const { executablePath, args } = await requireChromiumToMeasure();
  const browser = await chromium.launch({ executablePath, args });
  const names = withPeers ? ['baseline', 'kith', 'surveyjs'] : ['baseline', 'kith'];
  const taken = {};
  const keep = (name, numbers) => {
    for (const [what, value] of Object.entries(numbers)) ((taken[name] ??= {})[what] ??= []).push(value);
  };
  try {
    await addFloors(browser, site);
    let round = 0;
    for (; round < rounds && (round === 0 || !isLate()); round++) {
      say(`pages, round ${round + 1} of ${rounds}`);
      for (const count of counts)
        for (const name of names) {
          const path = `/${name}-${count}`;
          keep(`${name} ${count}`, await measureFirst(browser, site, path));
          keep(`${name} ${count}`, await measureWork(browser, site, path, count));
        }
      for (const [name, path] of further) keep(name, await measureFirst(browser, site, path));
      // They are quick, and what they are held against is near: so more of them.
      for (let time = 0; time < 3; time++)
        for (const [name, path] of alone) keep(name, await measureFirst(browser, site, path));
    }
    return { version: browser.version(), taken, rounds: round };
  } finally {
    await browser.close();
    await site.close();
  }
}
