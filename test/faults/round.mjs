import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../packages/core/dist/index.js';
import { startCollectorProcess } from './collector-process.mjs';
import { createDevice } from './device.mjs';
import { createLedger } from './ledger.mjs';
import { networkPlan } from './network-plan.mjs';
import { createProxy } from './proxy.mjs';
import { createSite } from './site.mjs';
import { judge } from './verdict.mjs';
import { visitPlan } from './visit-plan.mjs';

const instrument = 'session-exit';
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Keeps count of what the proxy did, and writes it beside the response that it was done to. */
function follow(proxy, { counts, ledger }) {
  proxy.events.on('met', ({ device, method, kind, part, at, answered, body }) => {
    if (method === 'POST') counts.add('requests');
    if (kind !== 'none') counts.add(`fault: ${kind}`);
    if (at !== undefined) {
      const where = kind.includes('request') ? 'request' : 'response';
      counts.cut(`${where} ${part}`, at);
    }
    ledger.entryIn(body)?.log.push({ at: Date.now(), device, met: kind, part, cut: at, answered });
  });
}

/** The devices with everything around them. Every other device posts to another origin than its page's. */
async function setUp({ seed, devices, mix, weather, changed, folder, counts, isDone }) {
  const collector = await startCollectorProcess(join(folder, 'collector'));
  const ledger = createLedger({ texts: en.texts, file: join(folder, 'ledger.ndjson'), run: String(seed) });
  const names = Array.from({ length: devices }, (_, index) => `d${index}`);
  const plans = new Map(names.map((name) => [name, networkPlan(seed, name, weather)]));
  const byName = new Map();
  const doors = [];
  const site = createSite({
    changed,
    ordersFor: (device, visit, tab) => byName.get(device).ordersFor(visit, tab),
    endpointOf: (device) => `${doors[Number(device.slice(1)) % 2].url}/${device}/responses`,
  });
  const proxy = createProxy({ collector: collector.url, plans, other: site });
  doors.push(await proxy.open(), await proxy.open());
  follow(proxy, { counts, ledger });
  for (const name of names) {
    const profile = join(folder, name);
    mkdirSync(profile);
    const plan = visitPlan(seed, name, mix);
    const [{ url }] = doors;
    const network = plans.get(name);
    const about = { name, profile, site: url, plan, network, ledger, events: proxy.events, counts };
    byName.set(name, createDevice({ ...about, isDone: () => isDone(ledger) }));
  }
  return { collector, ledger, plans, proxy, doors, devices: [...byName.values()] };
}

/** No more faults: everything that a device still holds has its chance. */
async function drain({ devices, plans, proxy }, { counts, patience }) {
  for (const plan of plans.values()) Object.assign(plan, { quiet: true, outage: false });
  const left = await Promise.all(devices.map((device) => device.empty(patience)));
  for (const some of left) if (some !== 0) counts.add('left on the devices', some ?? 1);
  for (let turn = 0; turn < 100 && proxy.active > 0; turn++) await pause(50);
}

/**
 * So many accepted responses on new devices with a new database, then the comparison. `say` hears how far it is,
 * `isLate` ends it early.
 */
export async function runRound(options) {
  const { count, counts, say, isLate, patience = 60_000 } = options;
  const folder = mkdtempSync(join(tmpdir(), 'kith-faults-'));
  const isDone = (ledger) => isLate() || ledger.accepted >= count;
  const setting = await setUp({ ...options, folder, isDone });
  const timer = setInterval(() => say(setting.ledger), 5000);
  try {
    await Promise.all(setting.devices.map((device) => device.live()));
    await drain(setting, { counts, patience });
    return judge(setting.ledger.entries.values(), await setting.collector.rows(instrument));
  } finally {
    clearInterval(timer);
    await Promise.all(setting.devices.map((device) => device.close()));
    await Promise.all(setting.doors.map((door) => door.close()));
    setting.proxy.close();
    await setting.collector.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
