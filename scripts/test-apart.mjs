// Tests that `npm test` leaves out: `load`, which want the machine to themselves, and `long`, which take minutes.
import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
const { requireChromium } = await import('./lib/find-browser.mjs');
const { runBrowserTests, runLoadTests, runLongTests } = await import('./lib/run-tests.mjs');
const { createSteps } = await import('./lib/steps.mjs');

const { step, buildFirst, printTable, close } = createSteps();

await requireChromium();
const built = await buildFirst();
const kinds = {
  load: [['many at once', runLoadTests]],
  long: [
    ['what takes long', runLongTests],
    ['every fixture without room', () => runBrowserTests('chromium', { onlyLong: true })],
  ],
};
if (built) for (const each of kinds[process.argv[2]]) await step(...each);
printTable();
process.exit(close() ? 0 : 1);
