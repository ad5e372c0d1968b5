import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepIn, measuredHere } from './lib/measured.mjs';
import { root } from './lib/root.mjs';
import { findPostgres, noPostgresMessage } from '../test/postgres/find-postgres.mjs';
import { startPostgres } from '../test/postgres/start-postgres.mjs';
import { benchCollector } from '../test/postgres/bench-collector.mjs';

/** `--seconds=20` for each measurement; `--keep` writes the table into docs/collector.md. */
const args = process.argv.slice(2);
const seconds = Number(args.find((arg) => arg.startsWith('--seconds='))?.slice(10) ?? 20);
const loads = [20, 200];

if (findPostgres() === null) {
  console.error(noPostgresMessage);
  process.exit(1);
}

const results = [];
async function measure(name, env) {
  for (const connections of loads) {
    results.push(await benchCollector({ name, env, seconds, connections }));
    console.log(row(results.at(-1)));
  }
}

const row = ({ name, connections, perSecond, p50, p99, cpuPerResponse, memory, others }) =>
  `| ${name} | ${connections} | ${perSecond} | ${p50} ms | ${p99} ms | ${cpuPerResponse?.toFixed(1) ?? '?'} ms | ${memory ?? '?'} MB | ${others.map(([status, n]) => `${n} × ${status}`).join(', ') || 'none'} |`;

// On the disk and not in memory: what is measured is mostly the disk.
const folder = mkdtempSync(join(root, '.bench-'));
try {
  await measure('SQLite', { KITH_DATA: folder });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const postgres = await startPostgres({ durable: true });
try {
  await measure('PostgreSQL', { DATABASE_URL: await postgres.createDatabase('kith') });
} finally {
  await postgres.stop();
}

const head = measuredHere('which the collector, the database and the load shared');
const table = [
  '| database | connections | accepted a second | p50 | p99 | CPU of the collector for one | memory of the collector | not accepted |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ...results.map(row),
].join('\n');
console.log(`\n${head}\n\n${table}`);

if (args.includes('--keep')) keepIn('docs/collector.md', 'bench', head, table);
