import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { execFileSync } from 'node:child_process';
import { listFiles } from '../../scripts/lib/list-files.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { wrongAtSight } from '../../scripts/lib/readme/check-commands.mjs';
import { quotedCommands } from '../../scripts/lib/readme/quoted-commands.mjs';
import { escapesIn, strayEntries } from './repository-rules.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const isSource = (path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path);
const isShipped = (path) => isSource(path) && !path.endsWith('.test.ts') && !path.includes('/testing/');

/** Files of the project: what git knows, or everything but what is built where there is no git. */
function projectFiles() {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
    });
    return listed.toString().split('\n').filter(Boolean);
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

test('no source file has more than 300 lines', () => {
  const lines = (path) => read(path).split('\n').length - 1;
  const files = [
    ...listFiles('packages', isSource),
    ...listFiles('scripts', (path) => path.endsWith('.mjs')),
  ];
  assert.deepEqual(
    files.filter((path) => lines(path) > 300),
    [],
  );
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
    '// TODO: later',
  ];
  for (const sample of samples) assert.deepEqual(escapesIn(`const one = 1;\n${sample}`), [sample]);
});

test('no test is skipped or runs alone', () => {
  const tests = projectFiles().filter((path) => /\.test\.(ts|mjs)$/.test(path));
  const chosen = /\b(?:it|test|describe|suite)\.(?:skip|only|todo)\(|\bx(?:it|describe)\(/;
  assert.deepEqual(
    tests.filter((path) => chosen.test(read(path))),
    [],
  );
});

test('the commands that README.md quotes exist', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const commands = quotedCommands(read('README.md'));
  assert.ok(commands.includes('npm start') && commands.includes('npm test'));
  assert.deepEqual(
    commands.filter((command) => wrongAtSight(command, { scripts })),
    [],
  );
});
