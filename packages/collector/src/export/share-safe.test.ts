import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { AnonymousResponse } from '@kith/core';
import { planFor } from '@kith/results';
import { madeUpSurvey } from '../testing/made-up-survey.js';
import { ask, exportText, openCollector, post } from '../testing/open-collector.js';
import { parseCsv } from '../testing/parse-csv.js';
import { response, scaleAnswer, seeded, uuidFrom } from '../testing/records.js';

const definition = madeUpSurvey([
  { id: 'bel.part', type: 'scale', scale: 'amount5', label: 'How much?' },
  { id: 'words', type: 'long-text', label: 'What else?' },
  {
    id: 'who',
    type: 'multiple-choice',
    label: 'Who?',
    identity: true,
    options: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
      { id: 'c', label: 'C', other: true },
    ],
  },
]);
const plan = planFor(definition, { contexts: ['school'] });
const random = seeded(5);

function person(chosen: readonly string[], changes: Partial<AnonymousResponse> = {}): AnonymousResponse {
  const answered = { itemVersion: 1, state: 'answered' } as const;
  return response({
    responseId: uuidFrom(random),
    wave: 'w1',
    context: { district: 'd01', school: 's07', gradeBand: '6-8' },
    answers: [
      scaleAnswer('bel.part', 4),
      { ...answered, itemId: 'words', type: 'long-text', value: 'My name is made up' },
      {
        ...answered,
        itemId: 'who',
        type: 'multiple-choice',
        value: chosen,
        ...(chosen.includes('c') && { otherText: 'own word' }),
      },
    ],
    ...changes,
  });
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

async function shareSafe(t: TestContext, people: readonly AnonymousResponse[]) {
  const collector = await openCollector(t, { results: [plan], definitions: [definition] });
  for (const record of people) await post(collector, '/responses', record);
  const text = await exportText(collector, '/share-safe.csv?instrument=made-up-survey');
  return { collector, text, ...parseCsv(text) };
}

const counted = (list: readonly (string | undefined)[]) =>
  Object.fromEntries(
    [...new Set(list)].map((each) => [each ?? '', list.filter((other) => other === each).length]),
  );

describe('the share-safe export', () => {
  test('has ratings, and no words, ids, dates or schools', async (t) => {
    const { text, names, rows } = await shareSafe(
      t,
      times(12, () => person(['a'])),
    );
    assert.deepEqual(names, [
      ...['instrument', 'wave', 'changeId', 'changePhase', 'gradeBand', 'role', 'locale', 'identity'],
      'bel.part',
    ]);
    assert.equal(rows.length, 12);
    assert.doesNotMatch(text, /My name|own word|s07|2026-11|[0-9a-f]{8}-/);
  });

  test('withholds who somebody is where fewer than ten look the same', async (t) => {
    const { rows } = await shareSafe(t, [
      ...times(14, () => person(['a'])),
      ...times(11, () => person(['b'])),
      person(['c']),
    ]);
    // One alone would be known by being the only one, so the next smallest are withheld with it.
    assert.deepEqual(counted(rows.map((row) => row['identity'])), { a: 14, withheld: 12 });
  });

  test('makes one group of those who chose more than one', async (t) => {
    const both = [...times(10, () => person(['a', 'b'])), ...times(10, () => person(['a']))];
    assert.deepEqual(counted((await shareSafe(t, both)).rows.map((row) => row['identity'])), {
      a: 10,
      'two-or-more': 10,
    });
  });

  test('counts who somebody is together with language and role', async (t) => {
    const others = times(6, () => person(['a'], { locale: 'es' }));
    const { rows } = await shareSafe(t, [...times(20, () => person(['a'])), ...others]);
    assert.deepEqual(counted(rows.map((row) => row['locale'])), { withheld: 26 });
  });

  test('leaves out a wave of fewer than ten', async (t) => {
    const few = times(9, () => person(['a'], { wave: 'w2' }));
    const { rows } = await shareSafe(t, [...times(10, () => person(['a'])), ...few]);
    assert.deepEqual(counted(rows.map((row) => row['wave'])), { w1: 10 });
  });

  test('is refused for a survey without a plan', async (t) => {
    const { collector } = await shareSafe(t, []);
    for (const path of ['/share-safe.csv?instrument=another', '/codebook.json?instrument=another'])
      assert.equal((await ask(collector, 'GET', path)).status, 404, path);
    assert.equal((await ask(collector, 'GET', '/share-safe.csv')).status, 400);
  });
});

interface Codebook {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: {
      readonly fields: readonly {
        name: string;
        type: string;
        title?: string;
        categories?: readonly object[];
      }[];
      readonly missingValues: readonly { value: string; label: string }[];
    };
  }[];
}

describe('the codebook', () => {
  for (const [level, csv] of [
    ['restricted', '/export.csv'],
    ['share-safe', '/share-safe.csv'],
  ] as const)
    test(`of the ${level} export has a field for each column, in its order`, async (t) => {
      const { collector } = await shareSafe(
        t,
        times(12, () => person(['a', 'c'])),
      );
      const book = JSON.parse(
        await exportText(collector, `/codebook.json?instrument=made-up-survey&level=${level}`),
      ) as Codebook;
      const { names } = parseCsv(await exportText(collector, `${csv}?instrument=made-up-survey`));
      const fields = book.resources[0]?.schema.fields ?? [];
      // The times and tokens of people who are known stand in the book, and are left out where nobody is.
      const known = ['respondentToken', 'startedAt', 'submittedAt'];
      assert.deepEqual(
        fields.map(({ name }) => name).filter((name) => !known.includes(name)),
        names,
      );
      const rating = fields.find(({ name }) => name === 'bel.part');
      assert.deepEqual(
        [rating?.title, rating?.type, rating?.categories?.length],
        ['How much?', 'integer', 5],
      );
      assert.deepEqual(rating?.categories?.[0], { value: 1, label: 'Not at all' });
    });

  test('names the codes of missing answers', async (t) => {
    const { collector } = await shareSafe(t, []);
    const book = JSON.parse(
      await exportText(collector, '/codebook.json?instrument=made-up-survey'),
    ) as Codebook;
    const missing = book.resources[0]?.schema.missingValues ?? [];
    assert.deepEqual(
      missing.find(({ value }) => value === '-99'),
      { value: '-99', label: 'skipped' },
    );
  });
});
