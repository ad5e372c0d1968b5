import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runNode } from '../../scripts/lib/run-command.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a program that stands still is ended with all that it started, and counts as failed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-'));
  const file = join(folder, 'beats');
  const grandchild = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(file)}, '.'), 20)`;
  const child = `
    require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]);
    setInterval(() => {}, 1e3);`;
  const code = await runNode(['-e', child], { minutes: 2 / 60 });
  assert.equal(code, 1);
  const beats = readFileSync(file, 'utf8');
  assert.ok(beats.length > 0);
  await pause(500);
  assert.equal(readFileSync(file, 'utf8'), beats);
  rmSync(folder, { recursive: true });
});

test('a program that ends in time says how', async () => {
  assert.equal(await runNode(['-e', 'process.exit(3)'], { minutes: 1 }), 3);
});
