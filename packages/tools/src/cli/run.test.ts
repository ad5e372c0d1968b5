import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { kith } from './testing/kith.js';

describe('the command line', () => {
  it('offers the nearest name for a command that does not exist', async () => {
    const { code, out, err } = await kith('chekc', 'a.json');
    assert.deepEqual([code, out, err], [2, '', 'There is no command "chekc". Did you mean "check"?']);
  });
  it('lists the commands where none is near', async () => {
    const { code, err } = await kith('unlike');
    assert.equal(code, 2);
    assert.match(
      err,
      /There are: check, catalogue, adapt, schema, tree, plain, documents, translate, plan, publish, help\./,
    );
  });
  it('says how to go on when nothing was asked', async () => {
    const { code, out, err } = await kith();
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /kith help <command>/);
  });
  it('offers the nearest name for an option that does not exist', async () => {
    const { code, err } = await kith('check', 'session-exit', '--jsn');
    assert.deepEqual([code, err], [2, '`kith check` has no option "--jsn". Did you mean "--json"?']);
  });
  it('says which value is missing', async () => {
    const expected = [2, '"--accept" needs a value: --accept reasons.json'];
    for (const typed of [['--accept'], ['--accept', '--json'], ['--accept=']]) {
      const { code, err } = await kith('check', 'session-exit', ...typed);
      assert.deepEqual([code, err], expected);
    }
  });
  it('refuses a value where none belongs', async () => {
    const { code, err } = await kith('check', 'session-exit', '--json=yes');
    assert.deepEqual([code, err], [2, '"--json" takes no value, but found "yes".']);
  });
});

describe('help', () => {
  it('names every command', async () => {
    for (const typed of [['--help'], ['-h'], ['help']]) {
      const { code, out } = await kith(...typed);
      assert.equal(code, 0);
      for (const name of ['kith check', 'kith schema', 'kith tree', 'kith plain', 'kith translate'])
        assert.ok(out.includes(name));
    }
  });
  it('of one command names its options and exit codes, however it is asked for', async () => {
    const { code, out } = await kith('help', 'check');
    assert.equal(code, 0);
    assert.match(out, /--catalogue es\.json/);
    assert.match(out, /Exit code 0/);
    assert.equal((await kith('check', '--help')).out, out);
  });
  it('of a command that does not exist offers the nearest', async () => {
    assert.equal((await kith('help', 'tre')).code, 2);
  });
});

it('as a program it writes to the right streams and ends with the right code', async () => {
  const main = fileURLToPath(new URL('../main.js', import.meta.url));
  const failed = await promisify(execFile)(process.execPath, [main, 'chekc']).catch(
    (error: unknown) => error,
  );
  assert.deepEqual(
    (({ code, stdout }) => [code, stdout])(failed as { readonly code: number; readonly stdout: string }),
    [2, ''],
  );
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [main, 'schema']);
  assert.deepEqual(
    [(JSON.parse(stdout) as { readonly title: unknown }).title, stderr],
    ['Kith definition', ''],
  );
});
