import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { newcombe } from './newcombe.js';
import { verdictOf } from './verdict.js';
import { wilson, z95 } from './wilson.js';

interface Tables {
  readonly z95: string;
  readonly wilson: readonly { count: number; n: number; low: string; high: string }[];
  readonly newcombe: readonly {
    before: [number, number];
    after: [number, number];
    difference: string;
    low: string;
    high: string;
  }[];
}

/** Computed by other means: see test/results/tables.py. */
const path = new URL('../../../../test/results/tables.json', import.meta.url);
const tables = JSON.parse(readFileSync(path, 'utf8')) as Tables;

const near = (is: number | undefined, expected: string | number, within = 1e-9) =>
  assert.ok(is !== undefined && Math.abs(is - Number(expected)) <= within, `${is} is not ${expected}`);

describe('statistics', () => {
  test('agree with the independent table of score intervals to 1e-9', () => {
    assert.ok(tables.wilson.length > 10);
    near(z95, tables.z95, 1e-15);
    for (const { count, n, low, high } of tables.wilson) {
      near(wilson(count, n)?.low, low);
      near(wilson(count, n)?.high, high);
    }
  });

  test('agree with the independent table of differences to 1e-9', () => {
    assert.ok(tables.newcombe.length > 5);
    for (const { before, after, ...expected } of tables.newcombe) {
      const share = ([favourable, n]: [number, number]) => ({ favourable, n });
      const is = newcombe(share(before), share(after));
      near(is?.difference, expected.difference);
      near(is?.low, expected.low);
      near(is?.high, expected.high);
    }
  });

  test('agree with Newcombe’s own example, 56 of 70 against 48 of 80, as he printed it', () => {
    // Statistics in Medicine 17 (1998), 873-890, table II, method 10: 0.0524 to 0.3339.
    const is = newcombe({ favourable: 48, n: 80 }, { favourable: 56, n: 70 });
    near(is?.low, 0.0524, 5e-5);
    near(is?.high, 0.3339, 5e-5);
  });

  test('a table that is off by a millionth is found', () => {
    assert.throws(() => near(wilson(15, 25)?.low, 0.407409 + 1e-6));
  });

  for (const [n, low, high] of [
    [10, 31, 83],
    [15, 36, 80],
    [25, 41, 77],
    [60, 47, 71],
    [100, 50, 69],
    [300, 54, 65],
  ] as const)
    test(`60 % of ${n} answers can stand for ${low} to ${high} %`, () => {
      const interval = wilson(0.6 * n, n);
      assert.deepEqual(
        [interval?.low, interval?.high].map((end) => Math.round(100 * (end ?? 0))),
        [low, high],
      );
    });

  test('nobody’s answers have no interval', () => {
    assert.equal(wilson(0, 0), undefined);
    assert.equal(newcombe({ favourable: 0, n: 0 }, { favourable: 1, n: 2 }), undefined);
  });
});

describe('the verdict on two shares', () => {
  const from25 = (favourable: number) => verdictOf({ favourable: 13, n: 25 }, { favourable, n: 25 });

  test('with 25 answers each time, 52 to 80 % is clearly higher and 52 to 76 % is not', () => {
    assert.equal(from25(20), 'clearly-higher');
    assert.equal(from25(19), 'may-be-higher');
  });

  test('a small step is too close to tell, a large one down clearly lower', () => {
    assert.deepEqual([14, 12, 8, 4].map(from25), ['too-close', 'too-close', 'may-be-lower', 'clearly-lower']);
  });

  test('what is not told exactly, or of fewer than 20, is too few', () => {
    assert.equal(verdictOf(undefined, { favourable: 30, n: 40 }), 'too-few');
    assert.equal(verdictOf({ favourable: 1, n: 19 }, { favourable: 30, n: 40 }), 'too-few');
  });
});
