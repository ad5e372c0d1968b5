import { openTab, startBrowser } from './browser.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const hasMovedClock = ({ tabs }) =>
  tabs.some(({ shift, people }) => shift !== 0 || people.some((person) => person.shift !== 0));

/** Longest that a visit may take; above what its people need on a slow machine. */
const patience = 60_000;

/**
 * One device with one profile, used by one visit after the other. `counts` takes up what happened, `isDone` says when
 * enough did.
 */
export function createDevice({ name, profile, site, plan, network, ledger, events, counts, isDone }) {
  let running;
  /** Orders by visit and tab, for the pages that ask for them. */
  const orders = new Map();
  /** What the visit under way wants to know of promises and requests. */
  let listener = () => undefined;

  const onEvent = (type) => (device) => {
    if (device === name) listener(type);
  };
  events.on('forwarded', onEvent('forwarded'));

  async function ensureBrowser() {
    if (running) return running;
    counts.add('starts of the browser');
    return (running = await startBrowser(profile));
  }

  function hear(told, seen) {
    if (told.stuck) {
      counts.add('pages that got stuck');
      counts.note(`${name}: ${told.stuck}`);
    }
    if (told.together) counts.add('finished within the same millisecond in two tabs', 0.5);
    if (told.done || told.stuck) return seen.finished();
    const entry = ledger.write(told);
    if (entry) {
      counts.add(`read: ${entry.log.at(-1).read}`);
      listener('promised');
    }
    return undefined;
  }

  function writeOrders({ number, tabs, kind }) {
    tabs.forEach(({ shift, people }, tab) => {
      const named = people.map((person) => ({ ...person, ...ledger.open(name, number, kind) }));
      orders.set(`${number}/${tab}`, { tab, shift, people: named });
    });
  }

  /** Resolves when the moment has come to kill, or never. */
  function momentOf(kill) {
    if (!kill) return new Promise(() => undefined);
    if (kill.when === 'at any time') return pause(kill.milliseconds);
    const wanted = kill.when === 'after a promise' ? 'promised' : 'forwarded';
    let left = kill.count;
    return new Promise((resolve) => {
      listener = (type) => {
        if (type === wanted && --left === 0) pause(kill.pause).then(resolve);
      };
    });
  }

  async function openTabs({ number, tabs, quota }, finished) {
    const { browser } = running;
    return Promise.all(
      tabs.map((_, tab) =>
        openTab(browser, `${site}/${name}/survey?visit=${number}&tab=${tab}`, {
          quota,
          hear: (told) => hear(told, { finished }),
        }),
      ),
    );
  }

  async function leave(opened, end) {
    if (end === 'leave the page')
      await Promise.all(opened.map(({ page }) => page.goto('about:blank').catch(() => undefined)));
    await Promise.all(opened.map((tab) => tab.close().catch(() => undefined)));
  }

  async function visit(planned) {
    await ensureBrowser();
    writeOrders(planned);
    network.outage = planned.outage;
    const killed = momentOf(planned.kill).then(() => 'kill');
    let left = planned.tabs.length;
    let allDone;
    const done = new Promise((resolve) => (allDone = resolve)).then(() => 'done');
    const opened = openTabs(planned, () => --left === 0 && allDone());
    // Killed while it opens: that is no fault of the visit.
    opened.catch(() => undefined);
    const tooLong = pause(patience).then(() => 'too long');
    const how = await Promise.race([killed, opened.then(() => done), tooLong]);
    listener = () => undefined;
    if (how === 'too long') counts.add('visits that took too long');
    if (how === 'done' && !planned.kill) await leave(await opened, planned.end);
    else await kill();
    network.outage = false;
    counts.add(`visits: ${planned.kind}`);
    if (planned.outage) counts.add('visits without a network');
    if (hasMovedClock(planned)) counts.add('visits with a clock that is moved');
  }

  async function kill() {
    counts.add('kills');
    counts.add('promises that hung on a killed device alone', ledger.unsentOn(name));
    await running.kill();
    running = undefined;
  }

  return {
    name,
    /** Once only: a browser that brings its tabs back after a crash must not bring the people back. */
    ordersFor(number, tab) {
      const key = `${number}/${tab}`;
      const found = orders.get(key) ?? { people: [] };
      orders.delete(key);
      return found;
    },
    async live() {
      while (!isDone()) await visit(plan.next());
    },
    /** Opens the survey until the device holds nothing more, for so many ms at most. Gives what it still holds. */
    async empty(milliseconds) {
      const end = Date.now() + milliseconds;
      const { browser } = await ensureBrowser();
      let left;
      while (left !== 0 && Date.now() < end) {
        const tab = await openTab(browser, `${site}/${name}/survey`);
        for (let turn = 0; turn < 20 && left !== 0; turn++) {
          await pause(150);
          left = await tab.page.evaluate(() => window.kept());
        }
        await tab.close();
      }
      return left;
    },
    async close() {
      await running?.close();
    },
  };
}
