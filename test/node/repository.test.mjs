import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { execFileSync } from 'node:child_process';
import { listFiles } from '../../scripts/lib/list-files.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { wrongAtSight } from '../../scripts/lib/readme/check-commands.mjs';
import { quotedCommands } from '../../scripts/lib/readme/quoted-commands.mjs';
import { escapesIn, isTooLong, leavesTestsOut, namesOneMachine, strayEntries } from './repository-rules.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
/** Holds samples of what it looks for. */
const thisFile = 'test/node/repository.test.mjs';
const isSource = (path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path);
const isShipped = (path) => isSource(path) && !path.endsWith('.test.ts') && !path.includes('/testing/');

/** Files of the project: what git knows, or everything but what is built where there is no git. */
function projectFiles() {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
    });
    // What was deleted and not committed yet is still listed.
    return listed
      .toString()
      .split('\n')
      .filter((path) => path && existsSync(join(root, path)));
  } catch {
    return listFiles('.', (path) => !/(^|\/)(dist|\.cache|storybook-static|coverage|\.git)\//.test(path));
  }
}

test('only entries that the layout names stand at the top', () => {
  assert.deepEqual(strayEntries(projectFiles()), []);
});

test('a strange entry at the top is found', () => {
  assert.deepEqual(strayEntries(['packages/core/package.json', 'utils/x.js', 'NOTES.md']), [
    'NOTES.md',
    'utils',
  ]);
});

test('no file of code has more than 300 lines', () => {
  const code = projectFiles().filter((path) => /\.(ts|m?js)$/.test(path));
  assert.deepEqual(
    code.filter((path) => isTooLong(read(path))),
    [],
  );
});

test('a file of 301 lines is found, and one of 300 is not', () => {
  assert.equal(isTooLong('x\n'.repeat(301)), true);
  assert.equal(isTooLong('x\n'.repeat(300)), false);
});

test('shipped source has no escape hatches', () => {
  const found = listFiles('packages', isShipped).flatMap((path) =>
    escapesIn(read(path)).map((line) => `${path}: ${line}`),
  );
  assert.deepEqual(found, []);
});

test('every kind of escape hatch is found', () => {
  const samples = [
    'const a = b as any;',
    'function f(x: any) {}',
    '// @ts-ignore',
    '// eslint-disable-next-line',
    'x.innerHTML = y',
    'x.outerHTML = y',
    '<any>x',
    '// @ts-nocheck',
    '// @ts-expect-error',
    'unsafeHTML(x)',
    'new Function(x)',
    '// FIXME',
    'throw new Error("not implemented")',
    '// TODO: later',
  ];
  for (const sample of samples) assert.deepEqual(escapesIn(`const one = 1;\n${sample}`), [sample]);
});

test('no test is skipped or runs alone', () => {
  const tests = projectFiles().filter((path) => /\.test\.(ts|mjs)$/.test(path) && path !== thisFile);
  assert.deepEqual(
    tests.filter((path) => leavesTestsOut(read(path))),
    [],
  );
});

test('every way to leave a test out is found', () => {
  const ways = ['it.only(', 'describe.skip(', 'xit(', 'test("a", { skip: true }', 't.skip(', 'this.skip('];
  const values = ['const inTabs = isHere ? test : test.skip;', "const where = { skip: 'not here' };"];
  for (const value of values) assert.ok(leavesTestsOut(value), value);
  for (const way of ways) assert.ok(leavesTestsOut(`  ${way.replace('(', "('a fact', ")}`), way);
  assert.equal(leavesTestsOut("it('a question is skipped', () => run.skip('a'))"), false);
});

test('no file names a folder or an address of one machine', () => {
  const files = projectFiles().filter((path) => path !== thisFile);
  assert.deepEqual(
    files.filter((path) => namesOneMachine(read(path))),
    [],
  );
});

test('a folder of one machine and the address of a registry are found', () => {
  assert.ok(namesOneMachine("import '/home/somebody/kith/x.js';"));
  assert.ok(namesOneMachine('  "resolved": "https://packages.example.org/lit.tgz",'));
  assert.ok(!namesOneMachine('See https://example.org/home/page and ./work/x.'));
});

test('the commands that the documents quote exist', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const documents = ['README.md', 'CONTRIBUTING.md', ...listFiles('docs', (path) => path.endsWith('.md'))];
  for (const path of documents) {
    const wrong = quotedCommands(read(path)).filter((command) => wrongAtSight(command, { scripts }));
    assert.deepEqual(wrong, [], path);
  }
});

test('README.md quotes the two commands that do everything', () => {
  const commands = quotedCommands(read('README.md'));
  assert.ok(commands.includes('npm start') && commands.includes('npm test'));
});
