import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
const { parseArgs } = await import('node:util');
const { requireChromium } = await import('./lib/find-browser.mjs');
const { circumstances } = await import('./lib/kept-run.mjs');
const { keepRun, lastRun, readRun } = await import('../test/faults/last-run.mjs');
const { sabotages } = await import('../test/faults/sabotage.mjs');

const { values } = parseArgs({
  options: {
    /** How many responses are to be accepted. */
    count: { type: 'string', default: '200' },
    /** What the faults follow from; printed, to try the same plan again. */
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** Browsers that run at the same time. */
    devices: { type: 'string', default: '4' },
    /** Ends earlier, with what was accepted until then. */
    minutes: { type: 'string', default: 'Infinity' },
    /** A delivery with a mistake in it: the run must find losses or doubles. */
    sabotage: { type: 'string' },
    /** Writes test/faults/last-run.json. */
    keep: { type: 'boolean', default: false },
    /** Adds to what stands there, with seeds that follow. */
    add: { type: 'boolean', default: false },
    /** Prints what stands there. */
    last: { type: 'boolean', default: false },
  },
});

if (values.last) {
  console.log(lastRun());
  process.exit(0);
}
if (values.sabotage !== undefined && !(values.sabotage in sabotages)) {
  console.error(`There are ${Object.keys(sabotages).join(', ')}, not ${values.sabotage}.`);
  process.exit(1);
}
await requireChromium();
if (!(await build())) process.exit(1);
// What drives the pages needs what is built.
const { failureLines, isClean, reportOf } = await import('../test/faults/report.mjs');
const { runFaults } = await import('../test/faults/run.mjs');
const { sabotagedFiles } = await import('../test/faults/sabotaged-file.mjs');
const now = await circumstances();
const before = values.add ? readRun() : undefined;
if (before && before.commit !== now.commit) {
  console.error(`The run to add to is of commit ${before.commit}, not of this one.`);
  process.exit(1);
}
const keep = (run) => (values.keep || values.add ? keepRun(run, { now, before }) : undefined);
const seed = before ? Math.max(...before.seeds) + 1 : Number(values.seed);
const run = await runFaults({
  seed,
  count: Number(values.count),
  devices: Number(values.devices),
  minutes: Number(values.minutes),
  mix: sabotages[values.sabotage]?.mix,
  changed: values.sabotage && (await sabotagedFiles(values.sabotage)),
  say: (line) => console.log(line),
  afterRound: keep,
});
for (const line of ['', ...reportOf(run), ...failureLines(run.failures)]) console.log(line);
for (const note of run.notes.slice(0, 10)) console.log(`note: ${note}`);
process.exit(isClean(run) && run.total.accepted > 0 ? 0 : 1);
