import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readClassCode } from '@kith/core';
import { makeCode } from './class-code.js';

const easternDigits = (code: string) =>
  code.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));

describe('a class code', () => {
  it('has no sign that is read as another, and makes no word', () => {
    for (let made = 0; made < 200; made += 1)
      assert.match(makeCode(), /^[34679CDFGHJKMNPQRTWXY]{5}-[34679CDFGHJKMNPQRTWXY]{5}$/);
  });

  it('is understood in small letters, with any separator or none, and in the digits of other keyboards', () => {
    const code = makeCode();
    for (const typed of [
      code.toLowerCase(),
      ` ${code} `,
      code.replace('-', ''),
      code.replace('-', ' – '),
      code.split('').join('.'),
      easternDigits(code),
    ])
      assert.equal(readClassCode(typed), code);
  });

  it('shows every single slip, and every two neighbours that changed places', () => {
    const signs = Array.from('34679CDFGHJKMNPQRTWXY');
    const code = makeCode().replace('-', '');
    for (const place of Array.from(code).keys()) {
      for (const sign of signs.filter((each) => each !== code[place]))
        assert.equal(readClassCode(code.slice(0, place) + sign + code.slice(place + 1)), undefined);
      const [one = '', two = ''] = [code[place], code[place + 1]];
      if (one === two || two === '') continue;
      assert.equal(readClassCode(code.slice(0, place) + two + one + code.slice(place + 2)), undefined);
    }
  });
});
