import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRun, type AnswerValue, type Definition } from '@kith/core';
import { familyRelationships, sessionExit, studentBelonging612 } from './index.js';

/** Is the item shown after these answers? */
function shows(definition: Definition, id: string, answers: Readonly<Record<string, AnswerValue>>): boolean {
  const run = createRun(definition);
  run.next();
  for (const [item, value] of Object.entries(answers)) run.answer(item, value);
  return run.snapshot.item(id).shown;
}

describe('follow-ups', () => {
  it('a student who is rarely heard is asked what would help', () => {
    assert.equal(shows(studentBelonging612, 'voice.help', {}), false);
    assert.equal(shows(studentBelonging612, 'voice.help', { 'voice.asked': 5, 'voice.used': 3 }), false);
    assert.equal(shows(studentBelonging612, 'voice.help', { 'voice.asked': 5, 'voice.used': 2 }), true);
    assert.equal(shows(studentBelonging612, 'voice.help', { 'voice.asked': 1 }), true);
  });
  it('a caregiver who names a barrier is asked which to fix first', () => {
    assert.equal(shows(familyRelationships, 'barriers.first', {}), false);
    assert.equal(shows(familyRelationships, 'barriers.first', { barriers: ['none'] }), false);
    assert.equal(shows(familyRelationships, 'barriers.first', { barriers: ['time', 'travel'] }), true);
  });
  it('a participant who gives a low rating is asked what would have helped', () => {
    assert.equal(shows(sessionExit, 'session.help', { 'worth.time': 3 }), false);
    assert.equal(shows(sessionExit, 'session.help', { 'worth.time': 3, 'safe.speak': 2 }), true);
  });
});
