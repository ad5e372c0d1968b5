import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ResponseRecord } from '@kith/core';
import { parseResponse } from '@kith/core/schema';
import { compareWaves, createTallier, planFor, release, type ReleasedWave } from '../index.js';
import { madeUpSurvey } from '../testing/made-up-survey.js';
import { demoInvited, demoResponses } from './index.js';

const option = (id: string) => ({ id, label: id });
const definition = madeUpSurvey([
  { id: 'lifted', type: 'scale', scale: 'amount5', label: 'How much?' },
  { id: 'also', type: 'scale', scale: 'amount5', label: 'How much?' },
  { id: 'same', type: 'scale', scale: 'often5', label: 'How often?' },
  { id: 'words', type: 'long-text', label: 'What?' },
  {
    id: 'who',
    type: 'multiple-choice',
    label: 'Who?',
    identity: true,
    outside: ['declined'],
    options: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(option),
  },
]);

const records = (seed: number): ResponseRecord[] => [...demoResponses(definition, { seed })];
const first = records(1);

function releaseOf(all: readonly ResponseRecord[]) {
  const plan = planFor(definition, { contexts: ['school'], crossings: [['who', 'school']] });
  const tallier = createTallier(plan);
  all.forEach((record) => tallier.add(record));
  const waves = tallier.waves();
  return release(plan, waves, {
    invited: Object.fromEntries(waves.map(({ wave }) => [wave, demoInvited()])),
  });
}

describe('the invented data', () => {
  test('are the same for the same seed, and others for another', () => {
    assert.deepEqual(records(1), first);
    assert.notDeepEqual(records(2), first);
  });

  test('are records as an endpoint takes them, each with an id of its own, and say that they are invented', () => {
    for (const record of first.slice(0, 60)) assert.doesNotThrow(() => parseResponse(record));
    assert.equal(new Set(first.map(({ responseId }) => responseId)).size, first.length);
    assert.ok(first.every(({ context }) => context.district === 'invented-district'));
  });

  test('have skips, refusals, people of two groups, groups of a few, and no word of anybody', () => {
    const answers = first.flatMap((record) => record.answers);
    const states = new Set(answers.map(({ state }) => state));
    assert.deepEqual([...states].sort(), ['answered', 'declined', 'skipped']);
    const chosen = answers
      .filter(({ itemId }) => itemId === 'who')
      .map(({ value }): readonly unknown[] => (Array.isArray(value) ? value : []));
    assert.ok(chosen.some((each) => each.length === 2));
    const sizes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(
      (id) => chosen.filter((each) => each.includes(id)).length,
    );
    assert.ok(Math.min(...sizes) / 3 < 10, sizes.join());
    assert.ok(answers.every(({ itemId, state }) => itemId !== 'words' || state === 'skipped'));
  });

  test('show a change that worked at some schools and not at others', () => {
    const [before, , after] = releaseOf(first).waves as [ReleasedWave, ReleasedWave, ReleasedWave];
    const at = (group: string, id = 'lifted') =>
      compareWaves(before, after, id, { grouping: 'school', group }).verdict;
    assert.deepEqual([at('s01'), at('s02')], ['clearly-higher', 'clearly-higher']);
    assert.notEqual(at('s03'), 'clearly-higher');
    assert.notEqual(at('s01', 'same'), 'clearly-higher');
  });
});
