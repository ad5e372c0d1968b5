import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defineSurvey, type AnswersOf, type ItemIdOf } from './index.js';

/** Equal without regard to how a type is written; a union is not spread. */
type Equal<A, B> = [A, B] extends [B, A] ? true : false;

const frame = {
  kith: 1,
  id: 'walk',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'family',
  privacy: ['anonymous'],
  title: 'Walk',
  notice: { id: 'n@1', kind: 'notice', intro: 'Hello.', whoSees: 'We do.' },
  thanks: 'Thanks.',
} as const;

const label = 'Words';
const options = [
  { id: 'a', label },
  { id: 'b', label },
] as const;
const yes = { id: 'yes', type: 'yes-no', label } as const;

const survey = defineSurvey({
  ...frame,
  computed: [{ id: 'total', sum: ['nps', 'far'] }],
  ends: [{ id: 'e', showIf: { computed: 'total', atLeast: 9 }, text: 'Bye.' }],
  pages: [
    {
      id: 'p',
      items: [
        { id: 'mood', type: 'faces', scale: 'yes3', label },
        { id: 'nps', type: 'numeric-scale', low: 'Low', high: 'High', label },
        yes,
        { id: 'pick', type: 'dropdown', options, label },
        { id: 'order', type: 'ranking', options, label },
        { id: 'far', type: 'number', label },
        { id: 'day', type: 'date', label },
        {
          id: 'grid',
          type: 'matrix',
          scale: 'often5',
          label,
          outside: ['not-sure'],
          rows: [
            { id: 'r1', label },
            { id: 'r2', label, showIf: { item: 'yes', equals: 'yes' } },
          ],
        },
        { id: 'change', type: 'then-now', scale: 'yes3', label },
        {
          id: 'kids',
          type: 'repeating-group',
          entry: 'Child',
          label,
          fields: [
            { id: 'name', type: 'short-text', label },
            { id: 'grade', type: 'single-choice', options, label },
            { id: 'likes', type: 'multiple-choice', options, label },
          ],
        },
        { id: 'photo', type: 'consent', label },
        { id: 'call', type: 'contact', consentId: 'c@1', label },
      ],
    },
  ],
});

describe('the compiler knows', () => {
  test('the value of every item type', () => {
    interface Expected {
      readonly mood: 1 | 2 | 3 | null;
      readonly nps: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | null;
      readonly yes: 'yes' | 'no' | null;
      readonly pick: 'a' | 'b' | null;
      readonly order: readonly ('a' | 'b')[] | null;
      readonly far: number | null;
      readonly day: string | null;
      readonly grid: {
        readonly r1?: 1 | 2 | 3 | 4 | 5 | 'not-sure';
        readonly r2?: 1 | 2 | 3 | 4 | 5 | 'not-sure';
      } | null;
      readonly change: { readonly then?: 1 | 2 | 3; readonly now?: 1 | 2 | 3 } | null;
      readonly kids:
        | readonly {
            readonly name?: string;
            readonly grade?: 'a' | 'b';
            readonly likes?: readonly ('a' | 'b')[];
          }[]
        | null;
      readonly photo: 'given' | 'refused' | null;
    }
    const equal: Equal<AnswersOf<typeof survey>, Expected> = true;
    const ids: Equal<ItemIdOf<typeof survey>, keyof Expected> = true;
    assert.deepEqual([equal, ids, survey.pages.length], [true, true, 1]);
  });

  test('that a contact has no place among the answers', () => {
    // @ts-expect-error it is no item with an answer
    const id: ItemIdOf<typeof survey> = 'call';
    assert.equal(id, 'call');
  });

  test('what a row and a field are not', () => {
    type Answers = AnswersOf<typeof survey>;
    // @ts-expect-error the matrix does not offer it
    const row: Answers['grid'] = { r1: 'declined' };
    // @ts-expect-error there is no row of this name
    const other: Answers['grid'] = { r3: 1 };
    // @ts-expect-error there is no option of this name
    const entry: Answers['kids'] = [{ grade: 'c' }];
    assert.deepEqual([row, other, entry].length, 3);
  });
});

const gone = { item: 'gone', is: 'answered' } as const;

describe('an id that is not there does not compile', () => {
  test('in requiredIf', () => {
    const items = [yes, { id: 'n', type: 'number', label, requiredIf: gone }] as const;
    // @ts-expect-error there is no item "gone"
    assert.ok(defineSurvey({ ...frame, pages: [{ id: 'p', items }] }));
  });

  test('in a check', () => {
    const checks = [{ require: { not: gone }, message: 'No.' }] as const;
    const items = [yes, { id: 'n', type: 'number', label, checks }] as const;
    // @ts-expect-error there is no item "gone"
    assert.ok(defineSurvey({ ...frame, pages: [{ id: 'p', items }] }));
  });

  test('in the condition of an option or a row', () => {
    const parts = [{ id: 'r', label, showIf: gone }] as const;
    const choice = [yes, { id: 'n', type: 'dropdown', label, options: parts }] as const;
    const matrix = [yes, { id: 'n', type: 'matrix', scale: 'yes3', label, rows: parts }] as const;
    // @ts-expect-error there is no item "gone"
    assert.ok(defineSurvey({ ...frame, pages: [{ id: 'p', items: choice }] }));
    // @ts-expect-error there is no item "gone"
    assert.ok(defineSurvey({ ...frame, pages: [{ id: 'p', items: matrix }] }));
  });

  test('as what an answer is compared with', () => {
    const showIf = { item: 'yes', equals: { item: 'gone' } } as const;
    const items = [yes, { id: 'n', type: 'number', label, showIf }] as const;
    // @ts-expect-error there is no item "gone"
    assert.ok(defineSurvey({ ...frame, pages: [{ id: 'p', items }] }));
  });

  test('in a computed value, and a computed value in a condition', () => {
    const pages = [{ id: 'p', items: [yes] }] as const;
    const computed = [{ id: 'done', count: ['yes', 'gone'] }] as const;
    // @ts-expect-error there is no item "gone"
    assert.ok(defineSurvey({ ...frame, pages, computed }));
    const ends = [{ id: 'e', showIf: { computed: 'don', atLeast: 1 }, text: 'Bye.' }] as const;
    const known = [{ id: 'done', count: ['yes'] }] as const;
    // @ts-expect-error there is no computed value "don"
    assert.ok(defineSurvey({ ...frame, pages, computed: known, ends }));
  });

  test('in an end', () => {
    const pages = [{ id: 'p', items: [yes] }] as const;
    // @ts-expect-error there is no item "gone"
    assert.ok(defineSurvey({ ...frame, pages, ends: [{ id: 'e', showIf: gone, text: 'Bye.' }] }));
  });
});
