import { expect } from '@open-wc/testing';
import { isOn } from './is-on.js';

describe('an attribute that is on or off', () => {
  it('is off where it is absent, or says no', () => {
    for (const value of [undefined, 'off', 'false', 'no', '0'])
      expect(isOn(value), String(value)).to.equal(false);
  });

  it('is on otherwise, also without a value', () => {
    for (const value of ['', 'on', 'true', 'yes', '1', 'test']) expect(isOn(value), value).to.equal(true);
  });
});
