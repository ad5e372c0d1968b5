import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { listFiles } from '../../scripts/lib/list-files.mjs';
import { describeRun, lastRun, shownIn } from '../hosts/last-run.mjs';
import { findWordPress, noWordPressMessage } from '../hosts/wordpress/find-wordpress.mjs';
import { startWordPress } from '../hosts/wordpress/start-wordpress.mjs';

const command = readFileSync(new URL('../../scripts/test-hosts.mjs', import.meta.url), 'utf8');
const document = readFileSync(new URL('../../docs/hosts.md', import.meta.url), 'utf8');
const run = {
  date: '2026-01-01',
  commit: '0123456789abcdef',
  changedSince: 0,
  machine: '1 core',
  hosts: [
    { name: 'One', madeOf: 'One 1.0', passed: 3, failed: 1 },
    { name: 'Two', madeOf: '', reason: 'it is not here' },
  ],
};
/** Tables are written with room for the widest cell. */
const tight = (text) => text.replace(/ {2,}/g, ' ').replace(/-{2,}/g, '--');

describe('hosts', () => {
  test('the documentation shows the run that was kept, in which nothing failed', () => {
    assert.equal(tight(shownIn(document)), tight(document));
    assert.match(lastRun(), /\d+ passed, 0 failed/);
    assert.doesNotMatch(lastRun(), / [1-9]\d* failed|not tried/);
  });

  test('another run is found in it', () => {
    assert.notEqual(tight(shownIn(document, describeRun(run))), tight(document));
  });

  test('what was not tried is told from what passed', () => {
    assert.match(
      describeRun(run),
      /\| One \| One 1\.0 \| 3 passed, 1 failed \|\n\| Two \| {2}\| not tried: it is not here \|/,
    );
  });

  test('every file of checks is in a folder that the command goes through', () => {
    const files = listFiles('test', (path) => path.endsWith('.host.test.mjs'));
    assert.ok(files.length >= 3);
    for (const file of files) assert.match(command, new RegExp(`^  ${file.split('/')[2]}: \\{`, 'm'));
  });

  test('where there is no WordPress it is said how to get one', async () => {
    process.env.KITH_WORDPRESS = '/nowhere';
    try {
      assert.equal(findWordPress(), null);
      await assert.rejects(startWordPress(), new Error(noWordPressMessage));
      assert.match(noWordPressMessage, /apt-get install .*wordpress/);
    } finally {
      delete process.env.KITH_WORDPRESS;
    }
    assert.equal(existsSync('/nowhere'), false);
  });
});
