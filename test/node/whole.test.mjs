import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { countsByLook } from '../../scripts/lib/a11y/table.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { readRecords, recordOf } from '../../scripts/lib/whole/record.mjs';
import { suites } from '../../scripts/lib/whole/suites.mjs';
import { filesChangedSince, tableOf } from '../../scripts/lib/whole/table.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kith-whole-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const suite = { name: 'looks', command: 'npm run looks', guards: ['packages/elements'] };
const step = {
  name: 'dark',
  passed: 7,
  failed: 0,
  date: '2026-11-27',
  commit: 'a'.repeat(40),
  changedSince: 0,
};
const tell = (steps, changedSince = () => 0) => tableOf([suite], steps ? { looks: steps } : {}, changedSince);

describe('what a change does not wait for', () => {
  test('is not well where it was never run', () => {
    const { lines, isWell } = tell(undefined);
    assert.deepEqual([lines, isWell], [['looks: never kept. Run: npm run looks'], false]);
  });

  test('is not well where the last run failed', () => {
    const { lines, isWell } = tell([step, { ...step, name: 'print', failed: 2 }]);
    assert.match(lines[1], /^FAILED {2}print: 7 passed, 2 failed/);
    assert.equal(isWell, false);
  });

  test('says of which commit it is, and how much has changed since', () => {
    const { lines, isWell } = tell([step], () => 3);
    assert.match(lines[0], /2026-11-27, commit aaaaaaaaaaaa; 3 files that it guards have changed since/);
    assert.equal(isWell, true);
  });

  test('says where a clone does not have the commit', () => {
    assert.match(
      tell([{ ...step, commit: 'f'.repeat(40) }], filesChangedSince).lines[0],
      /does not have that commit/,
    );
  });

  test('has a command in package.json for each, and folders that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const { command, guards } of suites) {
      assert.ok(/^npm run (\S+)/.exec(command)[1] in scripts, command);
      for (const guard of guards)
        assert.notEqual(execFileSync('git', ['ls-files', guard], { cwd: root, encoding: 'utf8' }), '', guard);
    }
  });
});

describe('the record of a run', () => {
  const to = join(folder, 'runs.json');

  test('keeps what was found before of steps that were not tried now', async () => {
    writeFileSync(to, JSON.stringify({ looks: [step, { ...step, name: 'print' }], long: [step] }));
    const keep = await recordOf('looks', { keep: true, to });
    await keep([
      { name: 'type check and build', passed: 1, failed: 0 },
      { name: 'print', passed: 9, failed: 1 },
      { name: 'webkit', passed: 0, failed: 0, reason: 'it is not installed here' },
    ]);
    const { looks, long } = readRecords(to);
    assert.deepEqual(
      looks.map(({ name, passed, failed }) => [name, passed, failed]),
      [
        ['dark', 7, 0],
        ['print', 9, 1],
      ],
    );
    assert.match(looks[1].commit, /^[0-9a-f]{40}$/);
    assert.deepEqual(long, [step]);
  });

  test('is not written without --keep, and not by a run that is not whole', async () => {
    await (
      await recordOf('looks', { keep: false, to: join(folder, 'none.json') })
    )([step]);
    assert.deepEqual(readRecords(join(folder, 'none.json')), {});
    await assert.rejects(recordOf(undefined, { keep: true, to }), /not a run that is kept/);
  });
});

test('what failed in one look is told for that look, and so is what was not checked in it', () => {
  const of = (look, passed) => ({ look, passed });
  const seen = [of('dark', true), of('dark', false), of('print', true)];
  assert.deepEqual(countsByLook(seen, ['dark', 'print'], ['chromium, print, closed']), [
    { look: 'dark', passed: 1, failed: 1 },
    { look: 'print', passed: 1, failed: 1 },
  ]);
});
