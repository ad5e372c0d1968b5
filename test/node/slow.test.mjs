import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';
import { runPlan } from '../../scripts/lib/slow/run-plan.mjs';

mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'slow-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program as if it were a file of properties. */
async function outcomeOf(program, { cases = 1, chunk = 1, seconds = 20 } = {}) {
  const path = join(folder, 'sample.mjs');
  writeFileSync(path, program);
  const said = [];
  const plan = [{ file: relative(root, path), cases, chunk }];
  const [result] = await runPlan(plan, { seed: 5, seconds, say: (line) => said.push(line) });
  return { ...result, said };
}

const begin = (name) => `process.send({ property: '${name}' });`;

describe('a long run of properties', () => {
  test('tells which property never ends, and stops it', async () => {
    const program = `${begin('first')} ${begin('second')} setTimeout(() => { for (;;); }, 100);`;
    const { failures } = await outcomeOf(program, { seconds: 3 });
    assert.deepEqual(failures, [{ seed: 5, cases: 1, hungIn: 'second' }]);
  });

  test('tells a failure with the seed that brings it back', async () => {
    const program = `${begin('only')} process.exitCode = process.env.KITH_SEED === '6' ? 1 : 0;`;
    const { failures, cases } = await outcomeOf(program, { cases: 30, chunk: 10 });
    assert.deepEqual([failures, cases], [[{ seed: 6, cases: 10, hungIn: null }], 30]);
  });

  test('counts cases and properties, and says how far it is', async () => {
    const { properties, cases, failures, said } = await outcomeOf(begin('only'), { cases: 25, chunk: 10 });
    assert.deepEqual([properties, cases, failures.length], [1, 25, 0]);
    assert.deepEqual(
      said.map((line) => line.match(/: (\d+) of 25/)?.[1]),
      ['10', '20', '25'],
    );
  });
});
