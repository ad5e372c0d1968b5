import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { availability, graceEnded } from './index.js';

const timeZone = 'America/Chicago';
const at = (text: string): Date => new Date(text);
const stateAt = (schedule: Parameters<typeof availability>[0], moment: string): string =>
  availability({ timeZone, ...schedule }, at(moment)).state;

describe('a survey', () => {
  test('opens when the day begins in the district, not at midnight UTC', () => {
    const schedule = { opens: '2026-10-19' };
    assert.equal(stateAt(schedule, '2026-10-19T04:59:59Z'), 'not-yet');
    assert.equal(stateAt(schedule, '2026-10-19T05:00:00Z'), 'open');
  });

  test('is open through the whole day on which it closes', () => {
    const schedule = { closes: '2026-11-02' };
    assert.equal(stateAt(schedule, '2026-11-03T05:59:59Z'), 'open');
    assert.equal(stateAt(schedule, '2026-11-03T06:00:00Z'), 'closed');
  });

  test('closes at a minute where one is given', () => {
    const schedule = { opens: '2026-11-02T08:00', closes: '2026-11-02T15:30' };
    assert.deepEqual(
      ['13:59', '14:00', '21:29', '21:30'].map((time) => stateAt(schedule, `2026-11-02T${time}:00Z`)),
      ['not-yet', 'open', 'open', 'closed'],
    );
  });

  test('says when it opens', () => {
    const given = availability({ opens: '2026-10-19', timeZone }, at('2026-10-01T00:00:00Z'));
    assert.deepEqual(given, { state: 'not-yet', opens: '2026-10-19' });
  });

  test('is closed or paused by hand, whatever the dates say', () => {
    assert.equal(stateAt({ status: 'closed', opens: '2030-01-01' }, '2026-01-01T00:00:00Z'), 'closed');
    assert.equal(stateAt({ status: 'paused', closes: '2020-01-01' }, '2026-01-01T00:00:00Z'), 'paused');
  });

  test('is open without any dates', () => {
    assert.deepEqual(availability({}, at('2026-01-01T00:00:00Z')), { state: 'open' });
  });

  test('stays up when a slip in a file names no time zone or no date', () => {
    const slips = { opens: 'soon', closes: '2.11.2020', timeZone: 'Mars/Olympus' };
    assert.equal(availability(slips, at('2026-01-01T00:00:00Z')).state, 'open');
  });

  test('keeps its day where clocks are put back', () => {
    // 1 November 2026: 01:30 comes twice in Chicago.
    assert.equal(stateAt({ closes: '2026-10-31' }, '2026-11-01T04:59:00Z'), 'open');
    assert.equal(stateAt({ closes: '2026-10-31' }, '2026-11-01T05:00:00Z'), 'closed');
  });
});

describe('the grace for responses that waited', () => {
  test('ends two weeks after the day on which the survey closed', () => {
    const schedule = { closes: '2026-11-02', timeZone };
    assert.equal(graceEnded(schedule, at('2026-11-17T05:59:00Z')), false);
    assert.equal(graceEnded(schedule, at('2026-11-17T06:00:00Z')), true);
  });

  test('runs from the minute where one is given, over the end of a year', () => {
    const schedule = { closes: '2026-12-25T12:00', timeZone: 'UTC' };
    assert.equal(graceEnded(schedule, at('2027-01-08T11:59:00Z')), false);
    assert.equal(graceEnded(schedule, at('2027-01-08T12:00:00Z')), true);
    assert.equal(graceEnded(schedule, at('2026-12-26T12:00:00Z'), 1), true);
  });

  test('never ends without a closing date, or with one that is none', () => {
    assert.equal(graceEnded({ status: 'closed' }, at('2099-01-01T00:00:00Z')), false);
    assert.equal(graceEnded({ closes: '2026-99-99' }, at('2099-01-01T00:00:00Z')), false);
  });
});
