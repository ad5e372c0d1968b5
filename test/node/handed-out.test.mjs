import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';

const packed = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--workspaces'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  }),
);

for (const { name, files } of packed) {
  const paths = files.map(({ path }) => path);

  test(`${name} is handed out with its README and the licence`, () => {
    assert.deepEqual(
      ['README.md', 'LICENSE'].filter((path) => !paths.includes(path)),
      [],
    );
  });

  test(`${name} is handed out without tests, and without the files all over again`, () => {
    assert.ok(paths.length > 5);
    assert.deepEqual(
      paths.filter((path) => /\.test\.|^(dist|src)\/testing\/|\.zip$/.test(path)),
      [],
    );
  });
}
