import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
const { runPostgresTests } = await import('./lib/run-tests.mjs');
const { createSteps } = await import('./lib/steps.mjs');
const { findPostgres, noPostgresMessage } = await import('../test/postgres/find-postgres.mjs');
const { startPostgres } = await import('../test/postgres/start-postgres.mjs');

/** `npm run test:postgres -- crash` runs the files with this word in their path only. */
const word = process.argv[2];
const { step, buildFirst, printTable, close } = createSteps();

if (findPostgres() === null) {
  console.error(noPostgresMessage);
  process.exit(1);
}
const built = await buildFirst();
if (built) {
  const postgres = await startPostgres();
  try {
    await step('the collector on PostgreSQL', () => runPostgresTests(postgres, word));
  } finally {
    await postgres.stop();
  }
}
printTable();
process.exit(close() ? 0 : 1);
