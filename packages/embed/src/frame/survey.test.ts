import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FrameSurvey } from './entry.js';
import { needsAll } from './survey.js';

const flagships = { 'session-type': { webinar: 'exit', walk: 'log' } };
const isNeeded = (attributes: Readonly<Record<string, string>>, more: Partial<FrameSurvey> = {}): boolean =>
  needsAll({ attributes: new Map(Object.entries(attributes)), ...more }, ['log'], flagships);

describe('the frame page brings kith-all.js', () => {
  test('for a survey that its tag names by another attribute than its id', () => {
    assert.equal(isNeeded({ 'session-type': 'walk' }), true);
  });

  test('for a survey that kith.js cannot show, and for one of the district’s own', () => {
    assert.equal(isNeeded({ instrument: 'log' }), true);
    assert.equal(isNeeded({ src: 'own.json' }), true);
    assert.equal(isNeeded({}, { definition: {} }), true);
  });

  test('for no other', () => {
    const others = [
      { instrument: 'exit' },
      { 'session-type': 'webinar' },
      { 'session-type': 'constructor' },
      { topic: 'walk' },
    ];
    assert.deepEqual(
      others.filter((one) => isNeeded(one)),
      [],
    );
  });
});
