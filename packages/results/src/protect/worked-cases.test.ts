import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Cell } from '../tally/cell.js';
import { type GroupsInWave, type Kind } from './groups.js';
import { patternOf, publishTable } from './group-table.js';
import { everyProtection } from './protections.js';
import type { PublishedTable } from './published.js';

/** Groups of these sizes, half of each favourable. */
function waveOf(sizes: readonly number[], all = sizes.reduce((sum, n) => sum + n, 0)): GroupsInWave {
  const cellOf = (n: number): Cell => ({ n, points: [Math.ceil(n / 2), Math.floor(n / 2)] });
  return { all: cellOf(all), groups: new Map(sizes.map((n, index) => [`g${index}`, cellOf(n)])) };
}

function tables(waves: readonly GroupsInWave[], kind: Kind = 'one', smallest = 10): PublishedTable[] {
  const rules = { grouping: 'group', kind, favourable: [1], smallest, on: everyProtection };
  const ids = [...new Set(waves.flatMap(({ groups }) => [...groups.keys()]))].sort();
  const pattern = patternOf(waves, rules);
  return waves.map((wave) => publishTable(wave, ids, pattern, rules));
}

const shown = ({ groups }: PublishedTable) =>
  groups.map(({ cell }) => (cell.detail === 'none' ? '·' : cell.n));
const ofSizes = (sizes: readonly number[]) => tables([waveOf(sizes)]).map(shown)[0];
const poolOf = (sizes: readonly number[]) => {
  const cell = tables([waveOf(sizes)])[0]?.pool?.cell;
  return cell && cell.detail !== 'none' ? cell.n : undefined;
};

describe('groups with a smallest number of 10', () => {
  for (const [sizes, expected, why] of [
    [[18, 7], ['·', '·'], 'hiding 7 alone would reveal it from the total'],
    [[4, 12, 30], ['·', '·', 30], 'the next smallest is hidden too'],
    [[4, 3, 12, 30], ['·', '·', '·', 30], 'a pool of 4 and 3 is still too small'],
    [[4, 3, 3, 15], ['·', '·', '·', 15], 'a pool of 10 is allowed'],
    [[11, 12, 30], [11, 12, 30], 'all are large enough'],
    [[3, 0, 22], ['·', 0, '·'], 'a group of nobody is not hidden, and hides nobody'],
  ] as const)
    test(`[${sizes.join()}] is shown as [${expected.join()}]: ${why}`, () => {
      assert.deepEqual(ofSizes(sizes), expected);
    });

  test('the hidden are shown as one, unless they are everybody', () => {
    assert.equal(poolOf([4, 3, 3, 15]), 10);
    assert.equal(poolOf([4, 12, 30]), 16);
    assert.equal(poolOf([18, 7]), undefined);
  });

  test('of several choices, 18 of 25 is hidden: the other 7 would be known', () => {
    assert.deepEqual(tables([waveOf([18, 12], 25)], 'several').map(shown), [['·', '·']]);
    assert.deepEqual(tables([waveOf([30, 40], 60)], 'several').map(shown), [[30, 40]]);
  });

  test('of several choices, a sum that tells of the few who chose two is not shown', () => {
    assert.deepEqual(tables([waveOf([30, 33], 60)], 'several').map(shown), [['·', '·']]);
  });

  test('what one wave hides, the other hides too, and pools the same', () => {
    const both = tables([waveOf([12, 13, 30]), waveOf([4, 13, 30])]);
    assert.deepEqual(both.map(shown), [
      ['·', '·', 30],
      ['·', '·', 30],
    ]);
    assert.deepEqual(both[0]?.pool?.groups, both[1]?.pool?.groups);
  });

  test('a wave in which too few answered shows nothing and hides nothing elsewhere', () => {
    assert.deepEqual(tables([waveOf([3, 4]), waveOf([15, 16])]).map(shown), [
      ['·', '·'],
      [15, 16],
    ]);
  });
});

describe('the share of a group', () => {
  const cells = (...groups: readonly (readonly [number, number])[]) => {
    const cellOf = (n: number, favourable: number): Cell => ({ n, points: [n - favourable, favourable] });
    const sum = (index: 0 | 1) => groups.reduce((total, group) => total + group[index], 0);
    const wave = {
      all: cellOf(sum(0), sum(1)),
      groups: new Map(groups.map(([n, favourable], index) => [`g${index}`, cellOf(n, favourable)])),
    };
    return tables([wave])[0]?.groups.map(({ cell }) =>
      cell.detail === 'band'
        ? `${cell.from}-${cell.to}`
        : 'favourable' in cell
          ? cell.favourable
          : cell.detail,
    );
  };

  test('below 20 is a band: at most 20 %, about half, at least 80 %', () => {
    assert.deepEqual(cells([12, 2], [15, 7], [14, 12], [60, 30]), ['0-20', '20-80', '80-100', 30]);
  });

  test('below 40 is never 0 or 100 %, and a second band keeps it from being subtracted', () => {
    assert.deepEqual(cells([30, 30], [60, 30], [80, 40]), ['80-100', '40-60', 40]);
  });

  test('where bands would still give everybody away, only numbers are shown', () => {
    assert.deepEqual(cells([12, 0], [12, 12], [12, 12]), ['0-20', '80-100', '80-100']);
    assert.deepEqual(cells([12, 2], [12, 12]), ['count', 'count']);
  });
});
