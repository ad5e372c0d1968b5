import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
const { requireChromium } = await import('./lib/find-browser.mjs');
const { runLoadTests } = await import('./lib/run-tests.mjs');
const { createSteps } = await import('./lib/steps.mjs');

const { step, printTable, close } = createSteps();

await requireChromium();
const built = await step('type check and build', async () =>
  (await build()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
);
if (built) await step('many at once', runLoadTests);
printTable();
process.exit(close() ? 0 : 1);
