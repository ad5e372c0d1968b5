import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eraseCodeOf, readEraseCode } from './erase-code.js';

const responseId = '0f8fad5b-d9cb-469f-a165-70867728950e';
const secret = '0123456789abcdef'.repeat(4);
const code = eraseCodeOf(responseId, secret);

describe('a code to erase answers with', () => {
  it('is not found in anything else, nor where a piece of it is missing', () => {
    for (const pasted of ['', 'kith-', responseId, secret, code.slice(0, -1), code.replace('kith', 'kin')])
      assert.equal(readEraseCode(pasted), undefined, pasted);
  });

  it('is found among other words, in broken lines and in capitals', () => {
    const broken = code.replace(/(.{40})/g, '$1\n');
    for (const pasted of [code, `To delete, paste: ${code} .`, `\n ${broken}\n`, code.toUpperCase()])
      assert.deepEqual(readEraseCode(pasted), { responseId, secret });
  });
});
