import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
const { hasEngine } = await import('./lib/engines.mjs');
const { countsByLook, emptyCells, matrixLines } = await import('./lib/a11y/table.mjs');
const { whereLines } = await import('./lib/a11y/where.mjs');
const { runLooks } = await import('./lib/a11y/run-looks.mjs');
const { createSteps } = await import('./lib/steps.mjs');
const { recordOf } = await import('./lib/whole/record.mjs');

/** `npm run test:a11y -- firefox` checks in that engine only; `-- chromium --look=dark` in one look; `-- --keep` keeps it. */
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const onlyLook = /^--look=(.+)$/.exec(process.argv.find((argument) => argument.startsWith('--look=')))?.[1];
const { step, buildFirst, skip, printTable, close } = createSteps();
const keep = await recordOf('looks');
/** By look what came of it, and what failed beside all looks: each is kept by itself, and may be tried again by itself. */
const tried = [];
const printed = [];

async function checkIn(engine, plan, falseAlarms) {
  const looks = plan.lookNames.filter(
    (look) => (!onlyLook || look === onlyLook) && !plan.cellOf(look, engine).skipped,
  );
  await step(`every look, ${engine}`, async () => {
    const { passed, failed, results: seen } = await runLooks(engine, looks);
    const empty = emptyCells(engine, seen, { ...plan, lookNames: looks });
    for (const cell of empty) console.error(`   Nothing was checked: ${cell}.`);
    printed.push('', ...matrixLines(engine, seen, onlyLook ? { ...plan, lookNames: looks } : plan));
    for (const { engine: where, rule, reason } of falseAlarms)
      if (where === engine) printed.push(`   false alarm in ${engine}, ${rule}: ${reason}`);
    const all = countsByLook(seen, looks, empty);
    const others = failed + empty.length - all.reduce((sum, one) => sum + one.failed, 0);
    tried.push(...all.map((one) => ({ ...one, name: `${one.look}, ${engine}` })));
    // Written also where nothing failed: else what failed once would stand there for ever.
    if (!onlyLook) tried.push({ name: `beside the looks, ${engine}`, passed: 0, failed: others });
    return { passed, failed: failed + empty.length };
  });
}

const built = await buildFirst();
if (built) {
  const plan = await import('../test/dist/a11y/plan.js');
  const { falseAlarms } = await import('../test/dist/browser/false-alarms.js');
  const engines = chosen.length > 0 ? chosen : plan.engineNames;
  const strange = engines.filter((name) => !plan.engineNames.includes(name));
  if (strange.length > 0) throw new Error(`There are ${plan.engineNames.join(', ')}, not ${strange}.`);
  for (const engine of engines) {
    if (await hasEngine(engine)) await checkIn(engine, plan, falseAlarms);
    else if (process.env.CI) await step(`${engine} is installed`, () => ({ passed: 0, failed: 1 }));
    else skip(engine, 'it is not installed here');
  }
  console.log([...printed, '', ...whereLines(plan).map((line) => `   ${line}`)].join('\n'));
}
await keep(tried);
printTable();
process.exit(close() ? 0 : 1);
