import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
const { engineNames, hasEngine } = await import('./lib/engines.mjs');
const { noChromiumMessage } = await import('./lib/find-browser.mjs');
const { runBrowserTests, runJourneys, runNodeTests } = await import('./lib/run-tests.mjs');
const { createSteps } = await import('./lib/steps.mjs');

const everyEngine = process.argv.includes('--engines');
const { step, skip, printTable, close } = createSteps();

async function testInEngine(engine) {
  await step(`browser tests, ${engine}`, () => runBrowserTests(engine));
  await step(`journeys, ${engine}`, () => runJourneys(engine));
}

if (!(await hasEngine('chromium'))) {
  console.error(noChromiumMessage);
  process.exit(1);
}
const built = await step('type check and build', async () =>
  (await build()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
);
if (!built) {
  // What was compiled before would be tested otherwise.
} else if (everyEngine)
  for (const engine of engineNames) {
    if (await hasEngine(engine)) await testInEngine(engine);
    else skip(engine, 'it is not installed here');
  }
else {
  await step('tests in Node', runNodeTests);
  await testInEngine('chromium');
}
printTable();
process.exit(close() ? 0 : 1);
