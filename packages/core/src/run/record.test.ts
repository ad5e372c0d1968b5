import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, type ResponseRecord, type RunOptions } from '../index.js';
import { how, page, scale, surveyOf, walk } from '../sample-definitions.test.js';

const allModes = { ...walk, privacy: ['anonymous', 'confidential', 'identified'] as const };

/** Runs through with a clock that advances by the given seconds between notice and end. */
function finished(
  options: RunOptions = {},
  seconds = 90,
  definition = allModes as typeof walk,
): ResponseRecord {
  const times = [new Date(2026, 10, 20, 9, 30, 0), new Date(2026, 10, 20, 9, 30, seconds)];
  const run = createRun(definition, { now: () => times.shift() ?? new Date(0), ...options });
  run.next();
  run.next();
  const record = run.finish();
  assert.ok(record);
  return record;
}

describe('an anonymous record', () => {
  test('has the local date and a bucket of the duration, and nothing finer', () => {
    const record = finished();
    assert.equal(record.privacyMode === 'anonymous' && record.submittedOn, '2026-11-20');
    assert.equal(record.privacyMode === 'anonymous' && record.durationBucket, '1-2min');
    const names = Object.keys(record);
    for (const name of ['startedAt', 'submittedAt', 'respondentToken']) assert.ok(!names.includes(name));
    assert.doesNotMatch(JSON.stringify(record), /\d\d:\d\d/);
  });

  test('is what a run makes unless the host asks for less privacy', () => {
    assert.equal(finished().privacyMode, 'anonymous');
  });

  test('puts each duration into its bucket', () => {
    const bucket = (seconds: number) => {
      const record = finished({}, seconds);
      return record.privacyMode === 'anonymous' && record.durationBucket;
    };
    assert.deepEqual([-5, 59, 60, 119, 120, 180, 300, 600, 1199, 1200].map(bucket), [
      '<1min',
      '<1min',
      '1-2min',
      '1-2min',
      '2-3min',
      '3-5min',
      '5-10min',
      '10-20min',
      '10-20min',
      '>20min',
    ]);
  });
});

describe('other records', () => {
  test('a confidential one has the token of the host and times with offset', () => {
    const record = finished({ privacy: 'confidential', respondentToken: 'tok-1' });
    assert.ok(record.privacyMode === 'confidential');
    assert.equal(record.respondentToken, 'tok-1');
    assert.match(record.startedAt, /^2026-11-20T09:30:00[+-]\d\d:\d\d$/);
    assert.equal(Date.parse(record.submittedAt) - Date.parse(record.startedAt), 90_000);
  });

  test('an identified one has no token even where the host gives one', () => {
    const record = finished({ privacy: 'identified', respondentToken: 'tok-1' });
    assert.ok(!('respondentToken' in record));
    assert.ok('submittedAt' in record);
  });
});

describe('every record', () => {
  test('has a random id of version 4', () => {
    const ids = [finished().responseId, finished().responseId];
    for (const id of ids)
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.notEqual(ids[0], ids[1]);
  });

  test('keeps role and change apart from the context', () => {
    const record = finished({
      context: { school: 's07', role: 'parent', changeId: 'c1', changePhase: 'after' },
      wave: '2026-27/c2',
    });
    assert.deepEqual(record.context, { school: 's07' });
    assert.deepEqual(
      [record.role, record.changeId, record.changePhase, record.wave],
      ['parent', 'c1', 'after', '2026-27/c2'],
    );
  });

  test('leaves out what was not given', () => {
    const absent = ['role', 'wave', 'changeId', 'changePhase', 'test', 'respondentToken'];
    assert.deepEqual(
      Object.keys(finished()).filter((name) => absent.includes(name)),
      [],
    );
  });

  test('says in which language it was last seen', () => {
    const record = finished({
      locale: () => ({ locale: 'es', localeStatus: 'machine', contentHash: 'sha256-x' }),
    });
    assert.deepEqual(
      [record.locale, record.localeStatus, record.instrument.contentHash],
      ['es', 'machine', 'sha256-x'],
    );
  });

  test('is marked where it is a trial', () => {
    assert.equal(finished({ test: true }).test, true);
    assert.ok(!('test' in finished({ test: false })));
  });

  test('names the consent and the instrument', () => {
    const record = finished({}, 90, { ...walk, basedOn: 'other@2.0.0' });
    assert.deepEqual(record.consent, { textId: 'notice-demo@1', result: 'given' });
    assert.deepEqual(record.instrument, { id: 'demo-walk', version: '1.0.0', basedOn: 'other@2.0.0' });
  });

  test('has one answer for each question, with its version', () => {
    const run = createRun(surveyOf([page('p', how, scale('safe', { version: 3 }))]));
    run.next();
    run.answer('how', 'else', { otherText: 'By boat' });
    assert.deepEqual(run.finish()?.answers, [
      {
        itemId: 'how',
        itemVersion: 1,
        type: 'single-choice',
        state: 'answered',
        value: 'else',
        otherText: 'By boat',
      },
      { itemId: 'safe', itemVersion: 3, type: 'scale', state: 'skipped', value: null },
    ]);
  });
});
