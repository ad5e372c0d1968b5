import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
const { engineNames, hasEngine } = await import('./lib/engines.mjs');
const { noChromiumMessage } = await import('./lib/find-browser.mjs');
const { runBrowserTests, runJourneys, runNodeTests, runPolicyTests } = await import('./lib/run-tests.mjs');
const { createSteps } = await import('./lib/steps.mjs');
const { recordOf } = await import('./lib/whole/record.mjs');

/** `npm run test:engines`: what `npm test` does in Chromium, in every engine; `-- --whole` with what takes long. */
const everyEngine = process.argv.includes('--engines');
const isWhole = process.argv.includes('--whole');
/** `npm run test:lit`: the elements as somebody bundles them from npm. */
const withLit = process.argv.includes('--lit');
/** `npm run test:policies`: strange policies and strange pages, in every engine. */
const ofPages = process.argv.includes('--policies');
/** `npm run test:engines -- firefox webkit` tests in these only. */
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const { step, buildFirst, skip, printTable, close, results } = createSteps();
const suite = withLit ? 'lit' : ofPages ? 'policies' : isWhole ? 'engines' : undefined;
const keep = await recordOf(suite);

async function testInEngine(engine) {
  if (ofPages) {
    await step(`policies and pages, ${engine}`, () => runPolicyTests(engine));
    return;
  }
  await step(`browser tests, ${engine}`, () => runBrowserTests(engine, { long: isWhole ? 'too' : 'not' }));
  await step(`journeys, ${engine}`, () => runJourneys(engine, { isWhole }));
}

/** On a person's machine an engine may be missing; where changes are guarded it may not. */
async function missing(engine) {
  if (process.env.CI) await step(`${engine} is installed`, () => ({ passed: 0, failed: 1 }));
  else skip(engine, 'it is not installed here');
}

const strange = chosen.filter((name) => !engineNames.includes(name));
if (strange.length > 0) {
  console.error(`There are ${engineNames.join(', ')}, not ${strange.join(', ')}.`);
  process.exit(1);
}
if (!(await hasEngine('chromium'))) {
  console.error(noChromiumMessage);
  process.exit(1);
}
const built = await buildFirst();
if (!built) {
  // What was compiled before would be tested otherwise.
} else if (withLit)
  await step('browser tests, chromium, with Lit itself', () => runBrowserTests('chromium', { hasLit: true }));
else if (everyEngine || ofPages)
  for (const engine of chosen.length > 0 ? chosen : engineNames) {
    if (await hasEngine(engine)) await testInEngine(engine);
    else await missing(engine);
  }
else {
  await step('tests in Node', runNodeTests);
  await testInEngine('chromium');
}
if (built && everyEngine) {
  const { whereLines } = await import('./lib/a11y/where.mjs');
  console.log(`\n${whereLines(await import('../test/dist/a11y/plan.js')).join('\n')}`);
}
await keep(results);
printTable();
process.exit(close() ? 0 : 1);
