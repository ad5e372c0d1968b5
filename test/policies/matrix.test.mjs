import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { startCollectorHost } from '../engines/collector-host.mjs';
import { engineName, openDriver } from '../engines/driver.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import { instruments } from '../../packages/instruments/dist/index.js';
import { cells, pagesOf } from './cells.mjs';
import { startServers } from './site.mjs';
import { missingIn, tableOf } from './table.mjs';
import { isAnswered, isRefused } from './try-cell.mjs';
import { knownHere } from './walk-in-page.mjs';
import { sabotaged } from './sabotaged.mjs';
import { policies } from './policies.mjs';
import { own, ways } from './ways.mjs';

const collector = await startCollectorHost({
  definitions: [instruments['session-exit'].definition, instruments['learning-walk'].definition, own],
});
const probe = {
  body: '<!doctype html><title>What is known here</title>',
  headers: {
    'permissions-policy': 'camera=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
};
const every = new Map([...cells, ...sabotaged].map((one) => [one.cell, one]));
const pages = new Map();
const servers = await startServers({
  pages(cell) {
    if (!every.has(cell)) return new Map([['', probe]]);
    if (!pages.has(cell)) pages.set(cell, pagesOf(every.get(cell), { ...servers, collector: collector.url }));
    return pages.get(cell);
  },
  filesOf: (cell) => ({
    ...every.get(cell)?.policy.headers,
    ...(every.get(cell)?.policy.isOpen && { 'access-control-allow-origin': '*' }),
  }),
});
const driver = await openDriver(engineName);
await driver.setViewport({ width: 800, height: 900 });
await driver.open(`${servers.site}/c/probe/`);
const known = await driver.evaluate(knownHere);

const results = new Map();
after(async () => {
  process.stderr.write(`${tableOf(engineName, cells, results).join('\n')}\n`);
  await driver.close();
  await servers.close();
  await collector.close();
});

/** Each cell is somebody else at the browser, where the driver can have several; else one after the other. */
const canHaveMany = Boolean(driver.openApart);
async function inTab(run) {
  const tab = canHaveMany ? await driver.openApart() : driver;
  try {
    return await run({ tab, servers, rows: collector.rows });
  } finally {
    if (canHaveMany) await tab.close();
  }
}

describe(`${engineName}: under every policy`, { concurrency: canHaveMany ? 6 : 1 }, () => {
  for (const one of cells.filter(({ apart }) => !apart)) {
    const missing = missingIn(engineName, known, one);
    results.set(one.cell, missing ? 'not tried' : 'failed');
    const what = one.refusal ? 'does not start, and the fallback stays' : 'is answered, and arrives';
    tryWhere(missing, `${one.policyName}: a survey by ${one.wayName} ${what}`, async () => {
      await inTab((place) => (one.refusal ? isRefused(one, place) : isAnswered(one, place)));
      results.set(one.cell, one.refusal ? 'shut' : 'ok');
    });
  }

  for (const one of sabotaged)
    tryWhere(one.missing?.(known), `the same check finds ${one.what}`, () =>
      inTab((place) => assert.rejects(isAnswered(one, place), one.finds)),
    );
});

/** Policies that this engine knows and ways in under which no cell was tried. */
function untried(outcomes) {
  const tried = cells.filter(({ cell }) => outcomes.has(cell) && outcomes.get(cell) !== 'not tried');
  const by = (key) => new Set(tried.map((one) => one[key]));
  const isKnown = ([, { needs }]) => !needs || known[needs];
  const names = Object.entries(policies)
    .filter(isKnown)
    .map(([name]) => name);
  return [
    ...names.filter((name) => !by('policyName').has(name)),
    ...Object.keys(ways).filter((name) => !by('wayName').has(name)),
  ];
}

test(`${engineName}: every policy and every way in was tried somewhere`, () => {
  assert.deepEqual(untried(results), []);
  const tried = [...results.values()].filter((result) => result !== 'not tried').length;
  assert.ok(tried >= (canHaveMany ? 90 : 15), `${tried} cells`);
});

test(`${engineName}: a policy and a way in that were tried nowhere are found`, () => {
  const left = cells.filter(({ policyName, wayName }) => policyName !== 'nonce' && wayName !== 'auto.js');
  const outcomes = new Map(left.map(({ cell }) => [cell, results.get(cell)]));
  assert.deepEqual(untried(outcomes), ['nonce', 'auto.js']);
});
