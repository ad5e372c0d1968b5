import { instruments } from '../../packages/instruments/dist/index.js';
import { startCollector } from '../../packages/collector/dist/index.js';
import { openPostgres } from '../../packages/collector/dist/store/postgres/open-postgres.js';
import { openSqlite } from '../../packages/collector/dist/store/sqlite/open-sqlite.js';
import { demoResponses, demoWaves } from '../../packages/results/dist/demo/index.js';
import { planFor } from '../../packages/results/dist/index.js';

const { definition } = instruments['student-pulse-6-12'];
const key = 'a-long-secret-of-the-benchmark';
const rowsAtOnce = 200;
const readings = 40;

/** Five groupings: the question about identity, and four of the context. */
const plan = planFor(definition, {
  constructs: { care: ['care.hello', 'care.listen', 'care.help'] },
  contexts: ['school', 'gradeBand', 'format', 'cohortYear'],
});

const one = (list, n) => list[n % list.length];

/**
 * By turns under each first digit, as ids of chance are: PostgreSQL keeps a part for each. Ascending within them, so
 * that filling is quick: it is reading that is measured.
 */
const idOf = (n) => `${(n % 16).toString(16)}0000000-0000-4000-a000-${n.toString(16).padStart(12, '0')}`;

/** Invented answers, with the context of the further groupings. */
function* responses(count) {
  let n = 0;
  for (const record of demoResponses(definition, { perWave: Math.ceil(count / demoWaves.length) })) {
    n++;
    const further = { format: one(['in-person', 'online'], n), cohortYear: one(['2025', '2026', '2027'], n) };
    yield { ...record, responseId: idOf(n), context: { ...record.context, ...further } };
  }
}

const rowOf = (record) => ({
  id: record.responseId,
  test: 0,
  received_on: record.submittedOn,
  body: JSON.stringify(record),
  instrument: definition.id,
  mode: record.privacyMode,
  deletion: null,
});

async function fill({ databaseUrl, database }, count) {
  const onFault = (fault) => console.error(fault);
  const backend = databaseUrl
    ? await openPostgres({ url: databaseUrl, connections: 2, onFault })
    : await openSqlite(database);
  let rows = [];
  const flush = async () => {
    const values = rows;
    rows = [];
    await backend.write((db) => db.insertInto('responses').values(values).execute(), { single: true });
  };
  for (const record of responses(count)) {
    rows.push(rowOf(record));
    if (rows.length === rowsAtOnce) await flush();
  }
  if (rows.length > 0) await flush();
  await backend.close();
}

async function timed(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const given = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { given, ms: performance.now() - start, cpu: (user + system) / 1000 };
}

/**
 * Fills a database with `count` responses in three waves, releases them, and reads the results. Times in
 * milliseconds; `cpu` is of this process alone, so without the database where that is another.
 */
export async function benchResults(location, count) {
  await fill(location, count);
  const collector = await startCollector({
    ...location,
    port: 0,
    adminKey: key,
    definitions: [definition],
    results: [plan],
    log: () => undefined,
  });
  const address = `${collector.url}/results?instrument=${definition.id}`;
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  try {
    const released = await timed(() =>
      fetch(address, { method: 'POST', headers, body: JSON.stringify({ waves: demoWaves }) }),
    );
    if (released.given.status !== 201)
      throw new Error(`${released.given.status} ${await released.given.text()}`);
    const times = [];
    let bytes = 0;
    for (let n = 0; n < readings; n++) {
      const { given, ms } = await timed(async () => (await fetch(address, { headers })).text());
      times.push(ms);
      bytes = Buffer.byteLength(given);
    }
    times.sort((a, b) => a - b);
    return {
      count,
      release: released.ms,
      cpuPerResponse: released.cpu / count,
      read: times[readings / 2],
      slowest: times.at(-1),
      bytes,
      groupings: plan.groupings.length,
    };
  } finally {
    await collector.close();
  }
}
