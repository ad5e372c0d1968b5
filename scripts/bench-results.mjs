// How long results take: npm run bench:results -- --most=1000000 --keep
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepIn, measuredHere } from './lib/measured.mjs';
import { root } from './lib/root.mjs';
import { findPostgres, noPostgresMessage } from '../test/postgres/find-postgres.mjs';
import { startPostgres } from '../test/postgres/start-postgres.mjs';
import { benchResults } from '../test/results-bench/bench-results.mjs';

/** `--most=1000000` goes up to so many; `--keep` writes the table into docs/collector.md. */
const args = process.argv.slice(2);
const most = Number(args.find((arg) => arg.startsWith('--most='))?.slice(7) ?? 100_000);
const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= most);

if (findPostgres() === null) {
  console.error(noPostgresMessage);
  process.exit(1);
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const rows = [];
async function measure(name, locationOf) {
  for (const size of sizes) {
    const { count, release, cpuPerResponse, read, slowest, bytes, groupings } = await benchResults(
      await locationOf(size),
      size,
    );
    const cells = [
      ...[name, number.format(count), groupings],
      ...[`${number.format(read)} ms`, `${number.format(slowest)} ms`, `${Math.round(bytes / 1024)} KB`],
      ...[`${number.format(release / 1000)} s`, `${number.format(cpuPerResponse)} ms`],
    ];
    rows.push(`| ${cells.join(' | ')} |`);
    console.log(rows.at(-1));
  }
}

const folder = mkdtempSync(join(root, '.bench-'));
try {
  await measure('SQLite', (size) => ({ database: join(folder, `${size}.db`) }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const postgres = await startPostgres({ durable: true });
try {
  await measure('PostgreSQL', async (size) => ({
    databaseUrl: await postgres.createDatabase(`kith${size}`),
  }));
} finally {
  await postgres.stop();
}

const head = `${measuredHere('shared by collector and database')} Three waves, all released at once.`;
const table = [
  '| database | responses | groupings | reading, median | slowest of 40 | the document | the release | CPU of the collector for one response |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');
console.log(`\n${head}\n\n${table}`);

if (args.includes('--keep')) keepIn('docs/collector.md', 'bench-results', head, table);
