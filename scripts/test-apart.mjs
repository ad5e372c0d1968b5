// Tests that `npm test` leaves out: `load`, which want the machine to themselves, and `long`, which take minutes; with
// `--keep` a run is kept.
import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
const { requireChromium } = await import('./lib/find-browser.mjs');
const { runBrowserTests, runLoadTests, runLongTests, runSabotages } = await import('./lib/run-tests.mjs');
const { createSteps } = await import('./lib/steps.mjs');
const { recordOf } = await import('./lib/whole/record.mjs');

const { step, buildFirst, printTable, close, results } = createSteps();
const keep = await recordOf(process.argv[2] === 'long' ? 'long' : undefined);

await requireChromium();
const built = await buildFirst();
const kinds = {
  load: [['many at once', runLoadTests]],
  long: [
    ['what takes long', runLongTests],
    ['every fixture without room', () => runBrowserTests('chromium', { long: 'only' })],
    ['mistakes in the delivery are found', runSabotages],
  ],
};
if (built) for (const each of kinds[process.argv[2]]) await step(...each);
await keep(results);
printTable();
process.exit(close() ? 0 : 1);
