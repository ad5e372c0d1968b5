import assert from 'node:assert/strict';
import { describe as about, test } from 'node:test';
import type { ResultsPlan } from '../plan.js';
import type { Release, ReleasedWave } from '../release/contract.js';
import { release } from '../release/release.js';
import { createTallier } from '../tally/tally.js';
import { choice, rating, response } from '../testing/records.js';
import { compareWaves } from './compare-waves.js';
import { constructShare } from './construct-share.js';
import { describe } from './describe.js';
import { findCell } from './find-cell.js';
import { respondentScore } from './respondent-score.js';
import { responseRate } from './response-rate.js';

const measure = (id: string) => ({ id, item: id, version: 1, values: [1, 2, 3, 4, 5], favourable: [4, 5] });
const plan: ResultsPlan = {
  instrument: 'made-up',
  measures: ['a', 'b'].map(measure),
  constructs: [
    { id: 'both', measures: ['a', 'b'] },
    { id: 'one', measures: ['a'] },
  ],
  groupings: [{ id: 'grade', from: { item: 'grade' }, kind: 'one' }],
  crossings: [],
  smallest: 10,
};

/** Waves of 60: `a` is favourable for so many in each grade, `b` for half of everybody. */
function releaseOf(
  waves: Readonly<Record<string, { high: number; version?: number; small?: number }>>,
): Release {
  const tallier = createTallier(plan);
  for (const [wave, { high, version = 1, small = 0 }] of Object.entries(waves))
    for (let index = 0; index < 60; index += 1) {
      const grade = index < small ? 'g8' : index % 2 ? 'g7' : 'g6';
      const answers = [
        rating('a', index < high ? 3 + (index % 3) : 1 + (index % 2), version),
        rating('b', 1 + (index % 5)),
        choice('grade', grade),
      ];
      tallier.add(response(answers, { wave }));
    }
  return release(plan, tallier.waves(), { invited: { w1: { all: 100 } } });
}

const waveIn = (all: Release, index: number): ReleasedWave => {
  const wave = all.waves[index];
  assert.ok(wave);
  return wave;
};

about('a score', () => {
  test('is the mean of at least half of the answers', () => {
    assert.equal(respondentScore([4, undefined, 2, undefined]), 3);
    assert.equal(respondentScore([4, undefined, undefined]), undefined);
    assert.equal(respondentScore([]), undefined);
  });

  test('of a cell has share, interval, mean and distribution as far as these are told', () => {
    const cell = { detail: 'points', n: 50, favourable: 25, points: [10, 10, 5, 15, 10] } as const;
    const { share, mean, distribution, interval } = describe(cell);
    assert.deepEqual([share, mean, distribution], [0.5, 3.1, [0.2, 0.2, 0.1, 0.3, 0.2]]);
    assert.ok(interval && interval.low < 0.5 && interval.high > 0.5);
    assert.deepEqual(describe({ detail: 'none' }), {});
    assert.deepEqual(describe({ detail: 'band', n: 12, from: 20, to: 80 }), {
      n: 12,
      band: { low: 0.2, high: 0.8 },
    });
  });

  test('of a construct pools the answers to its measures; of one measure there is none', () => {
    const all = releaseOf({ w1: { high: 45 } });
    const [a, b] = waveIn(all, 0).measures.map(({ all: cell }) =>
      'favourable' in cell ? cell.favourable : NaN,
    );
    assert.deepEqual(constructShare(all, waveIn(all, 0), 'both'), {
      favourable: (a ?? 0) + (b ?? 0),
      n: 120,
    });
    assert.equal(constructShare(all, waveIn(all, 0), 'one'), undefined);
  });

  test('of a construct is missing for a group of which not every measure is told', () => {
    const all = releaseOf({ w1: { high: 45, small: 12 } });
    assert.equal(constructShare(all, waveIn(all, 0), 'both', { grouping: 'grade', group: 'g8' }), undefined);
    assert.ok(findCell(waveIn(all, 0).measures[0], { grouping: 'grade', group: 'g8' }));
  });
});

about('two waves', () => {
  test('are compared where the wording is the same', () => {
    const all = releaseOf({ w1: { high: 20 }, w2: { high: 55 } });
    const { verdict, difference } = compareWaves(waveIn(all, 0), waveIn(all, 1), 'a');
    assert.equal(verdict, 'clearly-higher');
    assert.ok(difference && difference.low > 0);
  });

  test('are not compared where the wording changed', () => {
    const all = releaseOf({ w1: { high: 20 }, w2: { high: 55, version: 2 } });
    const compared = compareWaves(waveIn(all, 0), waveIn(all, 1), 'a');
    assert.deepEqual(compared, { verdict: 'too-few', wordingChanged: true });
  });

  test('of a group that is shown as a band have too few to tell', () => {
    const all = releaseOf({ w1: { high: 20, small: 12 }, w2: { high: 55, small: 12 } });
    const which = { grouping: 'grade', group: 'g8' };
    assert.equal(compareWaves(waveIn(all, 0), waveIn(all, 1), 'a', which).verdict, 'too-few');
  });

  test('are released once each', () => {
    const earlier = releaseOf({ w1: { high: 20 } });
    const tallier = createTallier(plan);
    tallier.add(response([rating('a', 1)], { wave: 'w1' }));
    assert.throws(() => release(plan, tallier.waves(), { earlier }), /was released before/);
  });
});

about('the response rate', () => {
  test('comes from how many were invited, with what it may stand for', () => {
    const wave = waveIn(releaseOf({ w1: { high: 20 } }), 0);
    assert.deepEqual(responseRate(wave, 'student'), { answered: 60, invited: 100, rate: 0.6, flag: 'fair' });
    const of = (all: number) => responseRate({ ...wave, invited: { all } }, 'student')?.flag;
    assert.deepEqual([of(70), of(121), of(59)], ['good', 'low', 'more-than-invited']);
    assert.equal(responseRate({ ...wave, invited: { all: 250 } }, 'family')?.flag, 'fair');
  });

  test('is missing where nobody said how many were invited', () => {
    const wave = waveIn(releaseOf({ w2: { high: 20 } }), 0);
    assert.equal(responseRate(wave, 'student'), undefined);
    assert.equal(responseRate(wave, 'student', { grouping: 'grade', group: 'g6' }), undefined);
  });
});
