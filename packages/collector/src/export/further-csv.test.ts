import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stateCodes, type Answer, type Definition, type Item, type ResponseRecord } from '@kith/core';
import { parseCsv } from '../testing/parse-csv.js';
import { response, scaleAnswer } from '../testing/records.js';
import { responseCsv } from './response-csv.js';

type Left = keyof typeof stateCodes;

const answer = (itemId: string, type: Answer['type'], value: Answer['value']): Answer => ({
  ...scaleAnswer(itemId, 1),
  type,
  value,
});
const left = (itemId: string, type: Answer['type'], state: Left): Answer => ({
  ...answer(itemId, type, null),
  state,
});

/** The columns of the answers, and the cells of each record's row. */
async function tableOf(answers: readonly Answer[], items: readonly Item[] = []) {
  const records: ResponseRecord[] = answers.map((each) => response({ answers: [each] }));
  const read = async function* () {
    await Promise.resolve();
    yield* records;
  };
  let text = '';
  for await (const part of responseCsv(read, { ...madeUp, pages: [{ id: 'p', items }] })) text += part;
  const { names, rows } = parseCsv(text);
  assert.equal(new Set(names).size, names.length);
  const own = names.slice(names.indexOf('durationBucket') + 1);
  return { names: own, cells: rows.map((row) => own.map((name) => row[name])) };
}

const madeUp: Definition = {
  kith: 1,
  id: 'made-up-survey',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'reviewed',
  audience: 'family',
  privacy: ['anonymous'],
  title: 'Made up',
  notice: { id: 'notice@1', kind: 'notice', intro: 'Why.', whoSees: 'Who.' },
  pages: [],
  thanks: 'Thank you.',
};

const options = ['x', 'y', 'z'].map((id) => ({ id, label: id }));
const rows = ['a', 'b', 'c'].map((id) => ({ id, label: id }));

describe('a number in the CSV', () => {
  it('is not taken for a state, whatever it is, and a state not for a number', async () => {
    for (const [state, code] of Object.entries(stateCodes)) {
      const { names, cells } = await tableOf([
        answer('n', 'number', code),
        left('n', 'number', state as Left),
      ]);
      assert.deepEqual(names, ['n', 'n.state']);
      assert.deepEqual(cells, [
        [String(code), 'answered'],
        ['', state],
      ]);
    }
  });

  it('stays a number, minus sign and decimals and all', async () => {
    const { cells } = await tableOf([answer('n', 'number', -2.5), answer('n', 'number', 0)]);
    assert.deepEqual(
      cells.map(([value]) => value),
      ['-2.5', '0'],
    );
  });
});

describe('a date in the CSV', () => {
  it('has its state beside it', async () => {
    const { names, cells } = await tableOf([
      answer('d', 'date', '2026-11-02'),
      left('d', 'date', 'declined'),
    ]);
    assert.deepEqual(names, ['d', 'd.state']);
    assert.deepEqual(cells, [
      ['2026-11-02', 'answered'],
      ['', 'declined'],
    ]);
  });
});

describe('one code in the CSV', () => {
  const values = {
    faces: 3,
    'numeric-scale': 0,
    'yes-no': 'no',
    consent: 'refused',
    dropdown: 'x',
  } as const;
  for (const [type, value] of Object.entries(values) as [Answer['type'], string | number][])
    it(`of a question of the type ${type} stands in one column with the codes of its states`, async () => {
      const { names, cells } = await tableOf([answer('q', type, value), left('q', type, 'not-sure')]);
      assert.deepEqual([names, cells], [['q'], [[String(value)], ['-95']]]);
    });
});

describe('an option in the CSV', () => {
  it('that is called as the code of a state is a word, and not that code', async () => {
    const { cells } = await tableOf([answer('q', 'dropdown', '-99'), left('q', 'dropdown', 'skipped')]);
    assert.deepEqual(cells, [["'-99"], ['-99']]);
  });
});

describe('a matrix in the CSV', () => {
  const matrix: Item = { type: 'matrix', id: 'm', label: 'm', scale: 'often5', rows };

  it('says of each row what is known of it', async () => {
    const { names, cells } = await tableOf(
      [
        answer('m', 'matrix', { a: 4, b: 'not-applicable' }),
        left('m', 'matrix', 'skipped'),
        left('m', 'matrix', 'not-shown'),
      ],
      [matrix],
    );
    assert.deepEqual(names, ['m.a', 'm.b', 'm.c']);
    assert.deepEqual(cells, [
      ['4', '-94', '-99'],
      ['-99', '-99', '-99'],
      ['-97', '-97', '-97'],
    ]);
  });

  it('has a column for a row that nobody answered, and for one that only the records know', async () => {
    assert.deepEqual((await tableOf([], [matrix])).names, ['m.a', 'm.b', 'm.c']);
    const { names, cells } = await tableOf([answer('m', 'matrix', { old: 2 })], [matrix]);
    assert.deepEqual([names.at(-1), cells[0]?.at(-1)], ['m.old', '2']);
  });

  it('takes a row for blank whose name every object has', async () => {
    const own = ['toString', 'constructor'].map((id) => ({ id, label: id }));
    const { cells } = await tableOf([answer('m', 'matrix', { a: 1 })], [{ ...matrix, rows: own }]);
    assert.deepEqual(cells[0], ['-99', '-99', '1']);
  });
});

describe('then and now in the CSV', () => {
  const pair: Item = { type: 'then-now', id: 't', label: 't', scale: 'agree5' };

  it('are two columns, answered or not', async () => {
    assert.deepEqual((await tableOf([], [pair])).names, ['t.then', 't.now']);
    const { cells } = await tableOf(
      [answer('t', 'then-now', { now: 5 }), left('t', 'then-now', 'not-reached')],
      [pair],
    );
    assert.deepEqual(cells, [
      ['-99', '5'],
      ['-96', '-96'],
    ]);
  });
});

describe('a ranking in the CSV', () => {
  const ranking: Item = { type: 'ranking', id: 'r', label: 'r', options };

  it('has the place of each option, nothing where it has none, and its state', async () => {
    const { names, cells } = await tableOf(
      [answer('r', 'ranking', ['z', 'x']), left('r', 'ranking', 'declined')],
      [ranking],
    );
    assert.deepEqual(names, ['r.x', 'r.y', 'r.z', 'r.state']);
    assert.deepEqual(cells, [
      ['2', '', '1', 'answered'],
      ['', '', '', 'declined'],
    ]);
  });
});

describe('a repeating group in the CSV', () => {
  const fields: Extract<Item, { type: 'repeating-group' }>['fields'] = [
    { type: 'short-text', id: 'name', label: 'Name' },
  ];
  const group: Item = { type: 'repeating-group', id: 'g', label: 'g', entry: 'Child', fields };

  it('has its entries as JSON that nothing runs, their number and its state', async () => {
    const entries = [{ name: '=HYPERLINK("x")' }, { name: 'A "b", c\nd' }];
    const { names, cells } = await tableOf(
      [answer('g', 'repeating-group', entries), left('g', 'repeating-group', 'skipped')],
      [group],
    );
    assert.deepEqual(names, ['g', 'g.count', 'g.state']);
    assert.deepEqual(cells, [
      [JSON.stringify(entries), '2', 'answered'],
      ['', '', 'skipped'],
    ]);
  });
});

describe('items of other kinds in the CSV', () => {
  it('have no column where they have no place in the record', async () => {
    const { names } = await tableOf(
      [],
      [
        { type: 'information', id: 'i', label: 'Read' },
        { type: 'contact', id: 'c', label: 'Contact', consentId: 'contact@1' },
      ],
    );
    assert.deepEqual(names, []);
  });

  it('keep their names apart from those of their parts', async () => {
    const matrix: Item = { type: 'matrix', id: 'm', label: 'm', scale: 'often5', rows };
    const { names } = await tableOf([answer('m.a', 'scale', 1)], [matrix]);
    assert.deepEqual(names, ['m.a_', 'm.b', 'm.c', 'm.a']);
  });

  it('have the columns of both types where a question changed its type', async () => {
    const { names, cells } = await tableOf([
      answer('q', 'scale', 3),
      answer('q', 'matrix', { a: 2 }),
      answer('q', 'number', -99),
    ]);
    assert.deepEqual(names, ['q', 'q.a', 'q.state']);
    assert.deepEqual(cells, [
      ['3', '', 'answered'],
      ['', '2', 'answered'],
      ['-99', '', 'answered'],
    ]);
  });
});
