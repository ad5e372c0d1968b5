import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, type Definition, KithError, type PrivacyMode } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { instruments } from '@kith/instruments';
import { contextFacts } from './context-facts.js';

addFurtherItemTypes();

const definitions = Object.values(instruments).map(({ definition }): Definition => definition);

const definitionOf = (id: string): Definition => {
  const found = definitions.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};
const factsOf = (id: string, attribute = 'instrument') => contextFacts(definitionOf(id), attribute);

describe('what the builder offers of the context', () => {
  test('is a code of the change for the records of changes and for surveys about them', () => {
    for (const id of ['change-log', 'change-log-result', 'student-pulse-6-12'])
      assert.ok(factsOf(id).context.includes('changeId'), id);
  });

  test('is the meeting, its day and its format for people at a meeting', () => {
    const { context } = factsOf('convening-feedback');
    for (const key of ['eventId', 'sessionId', 'sessionType', 'dayIndex', 'format'] as const)
      assert.ok(context.includes(key), key);
  });

  test('is nothing that the tag itself tells', () => {
    const { context, furtherContext, byTag } = factsOf('session-exit', 'session-type');
    assert.deepEqual(byTag, ['sessionType']);
    assert.ok(![...context, ...furtherContext].includes('sessionType'));
    assert.deepEqual(factsOf('student-belonging-6-12', 'grade-band').byTag, ['gradeBand']);
  });

  test('is a focus only where questions wait for it', () => {
    assert.deepEqual(factsOf('student-pulse-6-12').focuses, ['care', 'voice', 'learning']);
    const { context, furtherContext, focuses } = factsOf('session-exit', 'session-type');
    assert.deepEqual(focuses, []);
    assert.ok(![...context, ...furtherContext].includes('focus'));
  });

  test('is refused by the builder exactly where the survey does not start with it', () => {
    let refusals = 0;
    for (const definition of definitions) {
      const { context, furtherContext, refusedContext } = contextFacts(definition, 'instrument');
      for (const key of [...context, ...furtherContext])
        for (const privacy of definition.privacy) {
          const isRefused = refusedContext[privacy]?.includes(key) ?? false;
          assert.equal(isRefused, !starts(definition, privacy, key), `${definition.id} ${privacy} ${key}`);
          if (isRefused) refusals += 1;
        }
    }
    assert.ok(refusals > 0);
  });
});

function starts(definition: Definition, privacy: PrivacyMode, key: string): boolean {
  const value = key === 'changePhase' ? 'after' : 'x1';
  try {
    createRun(definition, {
      context: { [key]: value },
      privacy,
      ...(privacy === 'confidential' && { respondentToken: 't' }),
    });
    return true;
  } catch (fault) {
    if (fault instanceof KithError && fault.code === 'context-identifies') return false;
    throw fault;
  }
}
