import { build } from './build.mjs';

/** The step that comes before all tests. */
export const buildStep = 'type check and build';

const minutes = (milliseconds) => {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};

/** Keeps the results of steps that each give `{ passed, failed }`, and says them at the end. */
export function createSteps() {
  const started = Date.now();
  const results = [];

  /** Resolves to whether nothing failed. */
  async function step(name, run) {
    console.log(`\n── ${name}`);
    const begun = Date.now();
    const { passed, failed } = await run();
    results.push({ name, passed, failed });
    console.log(`   ${passed} passed, ${failed} failed (${minutes(Date.now() - begun)})`);
    return failed === 0;
  }

  /** Without it, what was compiled before would be tested. */
  const buildFirst = () =>
    step(buildStep, async () => {
      const isBuilt = await build();
      return { passed: Number(isBuilt), failed: Number(!isBuilt) };
    });

  function skip(name, reason) {
    console.log(`\n── ${name}: SKIPPED, ${reason}`);
    results.push({ name, passed: 0, failed: 0, reason });
  }

  function printTable() {
    const width = Math.max(...results.map(({ name }) => name.length));
    console.log();
    for (const { name, passed, failed, reason } of results)
      console.log(
        `${name.padEnd(width)}  ${reason ? `skipped: ${reason}` : `${passed} passed, ${failed} failed`}`,
      );
  }

  /** The closing line; whether nothing failed and something passed. */
  function close() {
    const sum = (key) => results.reduce((total, result) => total + result[key], 0);
    const skipped = results.filter(({ reason }) => reason).length;
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(
      `\n${sum('passed')} passed, ${sum('failed')} failed${rest} (${minutes(Date.now() - started)})`,
    );
    return sum('failed') === 0 && sum('passed') > 0;
  }

  return { step, buildFirst, skip, printTable, close, results };
}
