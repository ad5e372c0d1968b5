import assert from 'node:assert/strict';
import { test } from 'node:test';
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

const survey = defineSurvey({
  ...frame,
  pages: [
    {
      id: 'p1',
      items: [
        { id: 'voice.1', type: 'scale', scale: 'often5', label: 'Heard' },
        { id: 'rain', type: 'scale', scale: 'yes3', label: 'Rain' },
        { id: 'intro', type: 'information', label: 'Read this' },
        {
          id: 'how',
          type: 'single-choice',
          label: 'How',
          options: [
            { id: 'foot', label: 'On foot' },
            { id: 'bus', label: 'Bus' },
          ],
          showIf: { any: [{ item: 'voice.1', atMost: 2 }, { not: { item: 'rain', is: 'answered' } }] },
        },
      ],
    },
    {
      id: 'p2',
      showIf: { item: 'how', equals: 'bus' },
      items: [
        {
          id: 'lines',
          type: 'multiple-choice',
          label: 'Lines',
          options: [
            { id: 'a', label: 'A' },
            { id: 'b', label: 'B' },
          ],
        },
        { id: 'note', type: 'long-text', label: 'Note' },
      ],
    },
  ],
});

test('the compiler knows the value of each item', () => {
  type Expected = {
    readonly 'voice.1': 1 | 2 | 3 | 4 | 5 | null;
    readonly rain: 1 | 2 | 3 | null;
    readonly how: 'foot' | 'bus' | null;
    readonly lines: readonly ('a' | 'b')[] | null;
    readonly note: string | null;
  };
  const equal: Equal<AnswersOf<typeof survey>, Expected> = true;
  assert.ok(equal);
});

test('information has no answer, so that it is no item of the answers', () => {
  type Ids = 'voice.1' | 'rain' | 'how' | 'lines' | 'note';
  const equal: Equal<ItemIdOf<typeof survey>, Ids> = true;
  assert.ok(equal);
});

test('the helper that compares types can fail', () => {
  // @ts-expect-error two different types are not equal
  const different: Equal<1 | 2, 1 | 3> = true;
  // @ts-expect-error a part is not equal to the whole
  const part: Equal<{ a: 1 }, { a: 1; b: 2 }> = true;
  assert.deepEqual([different, part], [true, true]);
  assert.equal(survey.pages.length, 2);
});

test('a condition of an item on an id that is not there does not compile', () => {
  // @ts-expect-error there is no item "b"
  const wrong = defineSurvey({
    ...frame,
    pages: [
      {
        id: 'p1',
        items: [
          { id: 'a', type: 'scale', scale: 'yes3', label: 'A' },
          { id: 'c', type: 'short-text', label: 'C', showIf: { item: 'b', is: 'answered' } },
        ],
      },
    ],
  });
  assert.equal(wrong.pages.length, 1);
});

test('a condition of a page on an id that is not there does not compile, however deep it stands', () => {
  // @ts-expect-error there is no item "b"
  const wrong = defineSurvey({
    ...frame,
    pages: [
      { id: 'p1', items: [{ id: 'a', type: 'scale', scale: 'yes3', label: 'A' }] },
      {
        id: 'p2',
        showIf: { all: [{ item: 'a', atLeast: 2 }, { not: { item: 'b', is: 'answered' } }] },
        items: [{ id: 'd', type: 'short-text', label: 'D' }],
      },
    ],
  });
  assert.equal(wrong.pages.length, 2);
});

test('an item type that is not there does not compile', () => {
  const wrong = defineSurvey({
    ...frame,
    // @ts-expect-error there is no type "slider"
    pages: [{ id: 'p1', items: [{ id: 'a', type: 'slider', label: 'A' }] }],
  });
  assert.equal(wrong.id, 'walk');
});
