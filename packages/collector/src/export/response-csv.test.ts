import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stateCodes, type Answer, type Definition, type ResponseRecord } from '@kith/core';
import { parseCsv } from '../testing/parse-csv.js';
import { response, scaleAnswer } from '../testing/records.js';
import { responseCsv } from './response-csv.js';

const answer = (itemId: string, changes: Partial<Answer>): Answer => ({
  ...scaleAnswer(itemId, 1),
  ...changes,
});
const withAnswers = (...answers: Answer[]) => response({ answers });

async function csvOf(records: ResponseRecord[], definition?: Definition): Promise<string> {
  const read = async function* () {
    await Promise.resolve();
    yield* records;
  };
  let text = '';
  for await (const part of responseCsv(read, definition)) text += part;
  return text;
}

const tableOf = async (records: ResponseRecord[], definition?: Definition) =>
  parseCsv(await csvOf(records, definition));

describe('the CSV of responses', () => {
  it('gives every state of a closed question the code of the codebook', async () => {
    for (const [state, code] of Object.entries(stateCodes)) {
      const left = answer('a', { state: state as keyof typeof stateCodes, value: null });
      const { rows } = await tableOf([withAnswers(left)]);
      assert.equal(rows[0]?.['a'], String(code));
    }
  });

  it('leaves the value of a text empty when it was not answered, and says why beside it', async () => {
    const { rows } = await tableOf([
      withAnswers(answer('more', { type: 'long-text', state: 'declined', value: null })),
    ]);
    assert.equal(rows[0]?.['more'], '');
    assert.equal(rows[0]['more.state'], 'declined');
  });

  it('says of a copy what it was made of, and of nothing else', async () => {
    const basedOn = 'student-pulse-6-12@1.0.0';
    const copy = response({ instrument: { id: 'lakeside-pulse', version: '1.0.0', basedOn } });
    const { rows } = await tableOf([copy, response({})]);
    assert.deepEqual(
      rows.map((row) => row['basedOn']),
      [basedOn, ''],
    );
  });

  it('does not run what somebody typed', async () => {
    const { rows } = await tableOf([
      withAnswers(answer('more', { type: 'short-text', value: '=HYPERLINK("http://x.example")' })),
    ]);
    assert.equal(rows[0]?.['more'], `'=HYPERLINK("http://x.example")`);
  });

  it('keeps "nothing chosen" and "not answered" apart', async () => {
    const many = { type: 'multiple-choice' } as const;
    const { rows } = await tableOf([
      withAnswers(answer('help', { ...many, value: ['bus', 'food'] })),
      withAnswers(answer('help', { ...many, state: 'skipped', value: null })),
    ]);
    assert.deepEqual(
      [rows[0]?.['help.bus'], rows[0]?.['help.food'], rows[0]?.['help.state']],
      ['1', '1', 'answered'],
    );
    assert.deepEqual(
      [rows[1]?.['help.bus'], rows[1]?.['help.food'], rows[1]?.['help.state']],
      ['', '', 'skipped'],
    );
  });

  it('has a column for the words beside "other"', async () => {
    const other = answer('who', { type: 'single-choice', value: 'other', otherText: '-aunt' });
    const { rows } = await tableOf([withAnswers(other)]);
    assert.deepEqual([rows[0]?.['who'], rows[0]?.['who.otherText']], ['other', `'-aunt`]);
  });

  it('never gives two columns one name', async () => {
    const { names } = await tableOf([
      withAnswers(answer('a', { type: 'multiple-choice', value: ['b', 'state'] }), answer('a.b', {})),
    ]);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(names.slice(-4), ['a.b_', 'a.state', 'a.state_', 'a.b']);
  });

  it('keeps a question apart from a column of the record that has its name', async () => {
    const record = { ...withAnswers(answer('role', { type: 'short-text', value: 'aunt' })), role: 'family' };
    const { names, rows } = await tableOf([record]);
    assert.equal(new Set(names).size, names.length);
    assert.equal(rows[0]?.['role'], 'family');
    assert.equal(rows[0]['item.role'], 'aunt');
    assert.equal(rows[0]['item.role.state'], 'answered');
  });

  it('follows the definition, options that nobody chose included', async () => {
    const { names } = await tableOf([withAnswers(answer('z', {}))], madeUpDefinition);
    assert.deepEqual(names.slice(-6), ['help.bus', 'help.food', 'help.state', 'help.otherText', 'a', 'z']);
  });

  it('has no place for a token or a time where all are anonymous', async () => {
    const { names } = await tableOf([response()]);
    assert.deepEqual(
      names.filter((name) => /token|At$/.test(name)),
      [],
    );
  });

  it('has the token and the times of confidential responses', async () => {
    const times = { startedAt: '2026-11-02T08:00:00-06:00', submittedAt: '2026-11-02T08:03:00-06:00' };
    const { submittedOn, durationBucket, ...rest } = response();
    const record: ResponseRecord = { ...rest, privacyMode: 'confidential', respondentToken: 't-1', ...times };
    const { rows } = await tableOf([record]);
    assert.equal(rows[0]?.['respondentToken'], 't-1');
    assert.equal(rows[0]['submittedAt'], times.submittedAt);
    assert.equal(rows[0]['submittedOn'], '', `${submittedOn} ${durationBucket} belong to anonymous records`);
  });

  it('begins with the mark by which spreadsheets know UTF-8', async () => {
    const text = await csvOf([withAnswers(answer('more', { type: 'short-text', value: 'Xin chào' }))]);
    assert.ok(text.startsWith('\uFEFFresponseId,'));
    assert.ok(text.includes('Xin chào'));
  });

  it('is only a header where there is nothing', async () => {
    assert.equal((await tableOf([])).rows.length, 0);
  });
});

const madeUpDefinition: Definition = {
  kith: 1,
  id: 'made-up-survey',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'reviewed',
  audience: 'family',
  privacy: ['anonymous'],
  title: 'Made up',
  notice: { id: 'notice@1', kind: 'notice', intro: 'Why.', whoSees: 'Who.' },
  pages: [
    {
      id: 'p1',
      items: [
        { type: 'information', id: 'info', label: 'Read this' },
        {
          type: 'multiple-choice',
          id: 'help',
          label: 'What would help?',
          options: [
            { id: 'bus', label: 'A bus' },
            { id: 'food', label: 'Food', other: true },
          ],
        },
        { type: 'scale', id: 'a', label: 'How much?', scale: 'amount5' },
      ],
    },
  ],
  thanks: 'Thank you.',
};
