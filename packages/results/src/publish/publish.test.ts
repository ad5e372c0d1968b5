import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { KithError } from '@kith/core';
import { wholeEnglish } from '@kith/core/languages/whole-english';
import { demoPublication } from '../demo/index.js';
import { madeUpSurvey } from '../testing/made-up-survey.js';
import { labelsFor } from './labels.js';
import { parseResults } from './parse-results.js';
import { type Comments, publish } from './publication.js';
import { refuseMore } from './refuse-more.js';

const definition = madeUpSurvey([
  { id: 'a', type: 'scale', scale: 'amount5', label: 'How *much*, {{x|friend}}?' },
  { id: 'b', type: 'yes-no', label: 'Is it?' },
  {
    id: 'who',
    type: 'multiple-choice',
    identity: true,
    label: 'Who?',
    options: [
      { id: 'x', label: 'Ex' },
      { id: 'y', label: 'Why' },
    ],
  },
  { id: 'idea', type: 'long-text', label: 'What would help?' },
]);

const published = demoPublication(definition, { languages: [{ language: wholeEnglish }], commented: 'idea' });
const copy = () => JSON.parse(JSON.stringify(published)) as typeof published;

const comments = (n: number, changes: Partial<Comments> = {}): Comments => ({
  wave: '2026-27/c3',
  question: 'idea',
  n,
  namesTakenOut: true,
  texts: Array.from({ length: n }, (_, place) => ({ text: `Comment ${place}` })),
  ...changes,
});

/** What is wrong with the file, after one change of it. */
function faultOf(change: (file: Record<string, unknown>) => void): KithError {
  const file = copy() as unknown as Record<string, unknown>;
  change(file);
  try {
    parseResults(file);
  } catch (error) {
    if (error instanceof KithError) return error;
  }
  throw new Error('Nothing was found.');
}

type Loose = Record<string, never>;
const firstMeasure = (file: Record<string, unknown>) =>
  (file['waves'] as { measures: { all: Loose; tables: { groups: { cell: Loose }[] }[] }[] }[])[0]
    ?.measures[0];

describe('labels', () => {
  test('are the words of the definition, without marks and places for answers', () => {
    const { title, questions, values, groups } = labelsFor(definition, wholeEnglish);
    assert.equal(title, 'Made up');
    assert.deepEqual(questions, {
      a: 'How much, friend?',
      b: 'Is it?',
      who: 'Who?',
      idea: 'What would help?',
    });
    assert.deepEqual([values['a']?.length, values['b']], [5, ['No', 'Yes']]);
    assert.deepEqual(groups, { who: { x: 'Ex', y: 'Why' } });
  });

  test('that the district adds win', () => {
    const own = { title: 'Ours', groups: { school: { s1: 'Hill' } } };
    const { title, groups } = labelsFor(definition, wholeEnglish, { own });
    assert.deepEqual([title, groups['school'], groups['who']?.['x']], ['Ours', { s1: 'Hill' }, 'Ex']);
  });
});

describe('a published file', () => {
  test('comes through the door as it is', () => {
    assert.deepEqual(parseResults(copy()), published);
  });

  test('has comments only of as many people as protect a group, and of waves that are told', () => {
    const given = [comments(9), comments(10), comments(10, { wave: 'unknown' }), comments(12, { texts: [] })];
    assert.deepEqual(
      publish(published, { comments: given }).comments?.map(({ n, wave }) => [n, wave]),
      [[10, '2026-27/c3']],
    );
  });

  test('has them in another order than they came in, and none is lost', () => {
    const given = comments(10);
    const [shown] = publish(published, { comments: [given], random: () => 0.6 }).comments ?? [];
    assert.notDeepEqual(shown?.texts, given.texts);
    assert.deepEqual(new Set(shown?.texts), new Set(given.texts));
  });

  test('that tells of fewer people than the smallest group is refused', () => {
    const { code, path } = faultOf((file) => Object.assign(firstMeasure(file)?.all ?? {}, { n: 9 }));
    assert.deepEqual([code, path], ['results-invalid', 'waves[0].measures[0].all.n']);
  });

  test('of which a hidden group has a number is refused', () => {
    const { path, message } = faultOf((file) => {
      const groups = firstMeasure(file)?.tables[0]?.groups ?? [];
      if (groups[0]) Object.assign(groups[0], { cell: { detail: 'none', n: 7 } });
    });
    assert.equal(path, 'waves[0].measures[0].tables[0].groups[0].cell.n');
    assert.match(message, /nothing beside the detail "none"/);
  });

  test('whose comments are of few people, or were read by nobody, is refused', () => {
    const few = faultOf((file) => Object.assign(file, { comments: [comments(9)] }));
    const unread = faultOf((file) =>
      Object.assign(file, { comments: [{ ...comments(10), namesTakenOut: false }] }),
    );
    assert.deepEqual([few.path, unread.path], ['comments[0].n', 'comments[0].namesTakenOut']);
  });

  test('that is none at all, or with groups that are too small to protect anybody, is refused', () => {
    assert.equal(faultOf((file) => Object.assign(file, { kith: 'results/2' })).path, 'kith');
    assert.equal(faultOf((file) => Object.assign(file, { smallest: 2 })).path, 'smallest');
    assert.throws(() => parseResults([]), /results-invalid/);
  });

  test('has nothing beside what was released, wherever it is hidden', () => {
    assert.equal(refuseMore(parseResults(copy())).kith, 'results/1');
    const places: readonly [string, (file: ReturnType<typeof copy>) => object | undefined][] = [
      ['left', (file) => file],
      ['waves[1].left', (file) => file.waves[1]],
      ['waves[0].measures[1].left', (file) => file.waves[0]?.measures[1]],
      [
        'waves[0].measures[0].tables[0].groups[1].left',
        (file) => file.waves[0]?.measures[0]?.tables[0]?.groups[1],
      ],
      ['comments[0].texts[0].left', (file) => file.comments?.[0]?.texts[0]],
    ];
    for (const [path, place] of places) {
      const file = copy();
      Object.assign(place(file) ?? assert.fail(path), { left: [{ answers: [] }] });
      assert.throws(() => refuseMore(parseResults(file)), { code: 'results-invalid', path });
    }
  });
});
