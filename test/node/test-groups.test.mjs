import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { counted } from '../../scripts/lib/counted.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { groupTests } from '../../scripts/lib/test-groups.mjs';

mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'groups-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const reporter = pathToFileURL(join(root, 'scripts', 'lib', 'quiet-reporter.mjs')).href;
const oneTest = (body) => `import { test } from 'node:test'; test('a fact', async () => { ${body} });`;

/** What is counted when files with these texts are put together and run. */
async function countsOf(...texts) {
  const own = mkdtempSync(join(folder, 'case-'));
  const files = texts.map((text, index) => {
    const file = join(own, `${index}.test.mjs`);
    writeFileSync(file, text);
    return relative(root, file);
  });
  const groups = groupTests(files, join(own, 'groups'));
  assert.equal(groups.length, 1);
  return counted((counts) => {
    const args = ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout', ...groups];
    // Without the mark of the run that this test belongs to, which would take what is counted.
    const env = { ...process.env, KITH_COUNTS: counts, NODE_TEST_CONTEXT: undefined };
    return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' }).status;
  });
}

describe('test files put together', () => {
  test('are each run once, and those that stand alone by themselves', () => {
    const files = Array.from({ length: 40 }, (_, index) => `dist/${index}.test.js`);
    const alone = ['dist/schema.alone.test.js', 'test/node/page.alone.test.mjs'];
    const paths = groupTests([...alone, ...files], join(folder, 'forty'));
    assert.deepEqual(paths.slice(-2), alone);
    const texts = paths.slice(0, -2).map((path) => readFileSync(join(root, path), 'utf8'));
    assert.ok(texts.length < files.length / 5);
    const run = texts.flatMap((text) => text.match(/dist\/\d+\.test\.js/g));
    assert.deepEqual(run.sort(), files.sort());
  });

  test('count as many as there are', async () => {
    assert.deepEqual(await countsOf(oneTest(''), oneTest('')), { passed: 2, failed: 0 });
  });

  test('fail where one of them fails', async () => {
    assert.deepEqual(await countsOf(oneTest('throw new Error("no")'), oneTest('')), { passed: 1, failed: 1 });
  });

  test('fail where one cannot be read', async () => {
    const { failed } = await countsOf(oneTest(''), 'import "./nowhere.mjs";');
    assert.ok(failed > 0);
  });

  test('fail where one ends the process, and with it the tests of others', async () => {
    const { failed } = await countsOf(oneTest('process.exit(0)'), oneTest(''));
    assert.ok(failed > 0);
  });
});
