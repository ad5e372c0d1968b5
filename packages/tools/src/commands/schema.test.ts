import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { inFolder, kith } from '../cli/testing/kith.js';

describe('kith schema', () => {
  it('says where it could not write', async () => {
    const { code, err } = await inFolder({}, (path) => kith('schema', '--out', path('gone/schema.json')));
    assert.equal(code, 2);
    assert.match(err, /was not written: there is no such folder\.$/);
  });
  it('takes no names', async () => {
    assert.equal((await kith('schema', 'a.json')).code, 2);
  });
  it('writes what it would print', async () => {
    const printed = (await kith('schema')).out;
    const written = await inFolder({}, async (path) => {
      assert.equal((await kith('schema', '--out', path('s.json'))).code, 0);
      return readFile(path('s.json'), 'utf8');
    });
    assert.equal(written, `${printed}\n`);
  });
});
