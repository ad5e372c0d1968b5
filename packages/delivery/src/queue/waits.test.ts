import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backOff } from './back-off.js';
import { retryAfter } from './retry-after.js';

const now = Date.parse('Mon, 02 Nov 2026 10:00:00 GMT');

describe('Retry-After', () => {
  it('says nothing where it is missing or makes no sense', () => {
    assert.equal(retryAfter(null, now), undefined);
    assert.equal(retryAfter('', now), undefined);
    assert.equal(retryAfter('soon', now), undefined);
  });

  it('is read as seconds or as a date', () => {
    assert.equal(retryAfter('120', now), 120_000);
    assert.equal(retryAfter('Mon, 02 Nov 2026 10:02:00 GMT', now), 120_000);
  });

  it('is never in the past and never more than an hour', () => {
    assert.equal(retryAfter('Mon, 02 Nov 2026 09:00:00 GMT', now), 0);
    assert.equal(retryAfter('-5', now), 0);
    assert.equal(retryAfter('99999999', now), 3_600_000);
  });
});

describe('the wait between attempts', () => {
  it('doubles from two seconds up to five minutes', () => {
    const longest = [0, 1, 2, 7, 8, 2000].map((attempts) => backOff(attempts, () => 1));
    assert.deepEqual(longest, [2000, 4000, 8000, 256_000, 300_000, 300_000]);
  });

  it('is spread over its whole length, so that devices do not come at once', () => {
    assert.equal(
      backOff(3, () => 0),
      0,
    );
    assert.equal(
      backOff(3, () => 0.25),
      4000,
    );
  });
});
