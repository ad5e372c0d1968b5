import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Definition, Item } from '@kith/core';
import { parsePlan } from './parse-plan.js';
import { checkPlan, planFor, type ResultsPlan } from './plan.js';
import { madeUpSurvey } from './testing/made-up-survey.js';

const scale = (id: string): Item => ({ id, type: 'scale', scale: 'amount5', label: 'How much?' });

const definition = (items: readonly Item[], audience: Definition['audience'] = 'student'): Definition => ({
  ...madeUpSurvey(items),
  audience,
});

const options = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
];

describe('a plan', () => {
  test('counts the upper two of five, the upper one of three, yes, and 8 to 10', () => {
    const plan = planFor(
      definition([
        scale('five'),
        { id: 'three', type: 'faces', scale: 'yes3', label: 'Is it?' },
        { id: 'yes', type: 'yes-no', label: 'Is it?' },
        { id: 'ten', type: 'numeric-scale', label: 'How?', low: 'Not', high: 'Very' },
        { id: 'grid', type: 'matrix', scale: 'often5', label: 'How often?', rows: options },
      ]),
    );
    assert.deepEqual(
      plan.measures.map(({ id, favourable }) => [id, favourable]),
      [
        ['five', [4, 5]],
        ['three', [3]],
        ['yes', ['yes']],
        ['ten', [8, 9, 10]],
        ['grid.a', [4, 5]],
        ['grid.b', [4, 5]],
      ],
    );
  });

  test('counts the uppermost point alone after a session', () => {
    assert.deepEqual(planFor(definition([scale('five')], 'participant')).measures[0]?.favourable, [5]);
  });

  test('groups by identity, each person in every group chosen, unless told otherwise', () => {
    const who: Item = { id: 'who', type: 'multiple-choice', label: 'Who?', identity: true, options };
    const kinds = (by: object) =>
      planFor(definition([scale('five'), who]), by).groupings.map(({ kind }) => kind);
    assert.deepEqual(kinds({}), ['several']);
    assert.deepEqual(kinds({ alone: ['who'] }), ['alone']);
  });

  test('knows what can be chosen, and which schools have a name in any case', () => {
    const items: readonly Item[] = [
      scale('five'),
      { id: 'who', type: 'multiple-choice', label: 'Who?', identity: true, options },
      { id: 'yes', type: 'yes-no', label: 'Is it?', identity: true },
    ];
    const { groupings } = planFor(definition(items), {
      groupBy: ['who', 'yes', 'five'],
      contexts: ['school', 'gradeBand'],
      groups: { school: ['s1', 's2'] },
    });
    assert.deepEqual(
      groupings.map(({ groups }) => groups),
      [['a', 'b'], ['no', 'yes'], ['1', '2', '3', '4', '5'], ['s1', 's2'], undefined],
    );
  });

  const sound: ResultsPlan = planFor(definition([scale('a'), scale('b')]), {
    contexts: ['school', 'gradeBand'],
  });
  const refused = (changes: Partial<ResultsPlan>, why: RegExp) =>
    assert.throws(() => checkPlan({ ...sound, ...changes }), why);

  test('refuses a smallest group below 5 or above 30', () => {
    for (const smallest of [4, 31, 10.5]) refused({ smallest }, /5 to 30/);
  });

  test('never merges scales of three and of five points', () => {
    const three = { id: 'c', item: 'c', version: 1, values: [1, 2, 3], favourable: [3] };
    const constructs = [{ id: 'mixed', measures: ['a', 'c'] }];
    refused({ measures: [...sound.measures, three], constructs }, /never merged/);
  });

  test('refuses one question in two codings, whose difference would be a small group', () => {
    const from = { item: 'who' };
    const groupings = [
      { id: 'x', from, kind: 'several' as const },
      { id: 'y', from, kind: 'alone' as const },
    ];
    refused({ groupings }, /difference/);
  });

  test('comes through a file as it is, and is refused there by what is missing', () => {
    assert.deepEqual(parsePlan(JSON.parse(JSON.stringify(sound))), sound);
    const without = (name: string) => () => parsePlan({ ...sound, [name]: undefined });
    const needed = Object.keys(sound).filter((name) => name !== 'audience');
    for (const name of needed) assert.throws(without(name), new RegExp(`"${name}"`));
    assert.throws(() => parsePlan({ ...sound, labels: { en: { title: '' } } }), /"labels"/);
    assert.throws(() => parsePlan([]), /is an object/);
    assert.throws(
      () => parsePlan({ ...sound, groupings: [{ id: 'x', from: {}, kind: 'one' }] }),
      /"groupings"/,
    );
    const [grouping] = sound.groupings;
    assert.ok(grouping);
    assert.deepEqual(parsePlan({ ...sound, groupings: [{ ...grouping, groups: ['s1'] }] }).groupings, [
      { ...grouping, groups: ['s1'] },
    ]);
    assert.throws(() => parsePlan({ ...sound, groupings: [{ ...grouping, groups: 's1' }] }), /"groupings"/);
    assert.throws(() => parsePlan({ ...sound, smallest: 3 }), /5 to 30/);
  });

  test('refuses a construct of what is not there, and a crossing that cannot be', () => {
    refused({ constructs: [{ id: 'x', measures: ['z'] }] }, /no measure "z"/);
    refused({ crossings: [['school', 'planet']] }, /two groupings/);
    refused({ crossings: [['school', 'school']] }, /two groupings/);
    const groupings = [...sound.groupings, { id: 'who', from: { item: 'who' }, kind: 'several' as const }];
    refused({ groupings, crossings: [['school', 'who']] }, /only the first/);
  });
});
