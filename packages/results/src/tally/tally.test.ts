import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer, AnonymousResponse } from '@kith/core';
import type { Grouping, ResultsPlan } from '../plan.js';
import { choice, choices, rating, response, skipped } from '../testing/records.js';
import { createTallier, type WaveTally } from './tally.js';

const measure = (id: string) => ({ id, item: id, version: 1, values: [1, 2, 3, 4, 5], favourable: [4, 5] });
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const plan: ResultsPlan = {
  instrument: 'made-up',
  measures: ids.map(measure),
  constructs: [{ id: 'abcd', measures: ['a', 'b', 'c', 'd'] }],
  groupings: [
    { id: 'race', from: { item: 'race' }, kind: 'several' },
    { id: 'school', from: { context: 'school' }, kind: 'one' },
  ],
  crossings: [['race', 'school']],
  smallest: 10,
};

type Given = readonly [answers: readonly Answer[], changes?: Partial<AnonymousResponse>];

function tally(...given: readonly Given[]): readonly WaveTally[] {
  const tallier = createTallier(plan);
  for (const [answers, changes] of given) tallier.add(response(answers, changes));
  return tallier.waves();
}

const only = (...given: readonly Given[]): WaveTally => {
  const [wave] = tally(...given);
  assert.ok(wave);
  return wave;
};

describe('a tally', () => {
  test('counts valid answers only: a skip, "not sure" and a value off the scale are none', () => {
    const wave = only(
      [[rating('a', 5)]],
      [[skipped('a')]],
      [[{ ...skipped('a'), state: 'not-sure' }]],
      [[rating('a', 9)]],
      [[rating('a', 1)]],
    );
    assert.deepEqual(wave.measures.get('a')?.all, { n: 2, points: [1, 0, 0, 0, 1] });
    assert.equal(wave.respondents.all.n, 5);
  });

  test('counts a person in every group that was chosen, and who did not say in a group of its own', () => {
    const wave = only(
      [[rating('a', 4), choices('race', ['x', 'y'])]],
      [[rating('a', 2), choices('race', ['x'])]],
      [[rating('a', 1)]],
    );
    const groups = wave.measures.get('a')?.by.get('race');
    assert.deepEqual(
      [...(groups ?? [])].map(([id, { n }]) => [id, n]),
      [
        ['x', 2],
        ['y', 1],
        ['no-answer', 1],
      ],
    );
  });

  test('takes for a group only what was chosen of what can be, and only one of a single choice', () => {
    const grouping = { id: 'who', from: { item: 'who' }, kind: 'one', groups: ['x', 'y'] } as const;
    const groupOf = (answer: Answer, by: Grouping = grouping) => {
      const tallier = createTallier({ ...plan, groupings: [by], crossings: [] });
      tallier.add(response([answer]));
      return [...(tallier.waves()[0]?.respondents.by.get('who')?.keys() ?? [])];
    };
    assert.deepEqual(groupOf(choice('who', 'x')), ['x']);
    const others = [
      choice('who', 'z'),
      choices('who', ['x', 'y']),
      choices('who', ['z']),
      { ...choice('who', 'x'), type: 'long-text' as const },
      { ...choices('who', ['x']), type: 'ranking' as const },
      { ...rating('who', 1), type: 'number' as const },
    ];
    for (const answer of others) assert.deepEqual(groupOf(answer), ['no-answer'], JSON.stringify(answer));
    const { groups: _, ...older } = grouping;
    assert.deepEqual(groupOf(choice('who', 'z'), older), ['z']);
    assert.deepEqual(groupOf(choice('who', 'No words of mine'), older), ['no-answer']);
    const several = { ...grouping, kind: 'several' } as const;
    assert.deepEqual(groupOf(choices('who', ['z', 'y', 'x', 'x']), several), ['y', 'x']);
    assert.deepEqual(groupOf(rating('who', 4), { ...grouping, groups: ['4'] }), ['4']);
  });

  test('counts by two groupings', () => {
    const wave = only([[rating('a', 4), choices('race', ['x', 'y'])], { context: { school: 's1' } }]);
    const rows = wave.measures.get('a')?.crossed.get('race*school');
    assert.deepEqual([rows?.get('x')?.get('s1')?.n, rows?.get('y')?.get('s1')?.n], [1, 1]);
  });

  test('keeps waves apart, in order, and leaves trials and other surveys out', () => {
    const waves = tally(
      [[rating('a', 4)], { wave: 'w2' }],
      [[rating('a', 4)], { wave: 'w1' }],
      [[rating('a', 4)], { wave: 'w1', test: true }],
      [[rating('a', 4)], { wave: 'w1', instrument: { id: 'another', version: '1.0.0' } }],
    );
    assert.deepEqual(
      waves.map(({ wave, respondents }) => [wave, respondents.all.n]),
      [
        ['w1', 1],
        ['w2', 1],
      ],
    );
  });

  test('never adds up two wordings: the one that most answered counts, and the other is named', () => {
    const wave = only([[rating('a', 4)]], [[rating('a', 2, 2)]], [[rating('a', 1, 2)]]);
    const tallied = wave.measures.get('a');
    assert.deepEqual([tallied?.version, tallied?.all.n, wave.otherWordings], [2, 2, ['a']]);
  });

  test('gives a score to who answered half of a construct, and to nobody else', () => {
    const wave = only(
      [[rating('a', 5), rating('b', 3)]],
      [[rating('a', 1)]],
      [['a', 'b', 'c', 'd'].map((id) => rating(id, 2))],
    );
    // (5 + 3) / 2 and 2, counted from 0.
    assert.deepEqual(wave.constructs.get('abcd'), { scored: 2, incomplete: 2, sum: 3 + 1 });
  });

  test('flags the same answer throughout, haste and a blank sheet, and counts them all the same', () => {
    const wave = only(
      [ids.map((id) => rating(id, 4)), { durationBucket: '1-2min' }],
      [ids.map((id, index) => rating(id, 1 + (index % 5))), { durationBucket: '<1min' }],
      [ids.map((id) => skipped(id))],
    );
    assert.deepEqual(wave.flags, { 'straight-lined': 1, 'too-fast': 0, blank: 1 });
    assert.equal(wave.measures.get('a')?.all.n, 2);
    const hasty = Array.from({ length: 31 }, (_, index) => rating(`x${index}`, 1));
    assert.equal(only([hasty, { durationBucket: '<1min' }]).flags['too-fast'], 1);
  });
});
