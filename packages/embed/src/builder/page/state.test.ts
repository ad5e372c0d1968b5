import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ofAnotherSurvey, ownFieldsOf, startState, withFields } from './state.js';

const state = {
  ...startState('https://www.example.org/kith/builder.html', ['en']),
  context: 'school=s07&focus=care',
};

test('what belongs to one survey goes when another is chosen, its short address too', () => {
  const changed = ofAnotherSurvey({ survey: 'family-relationships' }, state);
  assert.deepEqual(changed, {
    survey: 'family-relationships',
    ...{ value: '', privacy: '', name: '', short: '', fallback: '' },
    context: 'school=s07',
  });
});

test('what was typed for a survey is there again when it is chosen again', () => {
  const family = { ...state, survey: 'family-relationships', short: 'https://go.example.org/f', privacy: '' };
  const other = withFields(family, Object.entries(ofAnotherSurvey({ survey: 'session-exit' }, family)));
  assert.equal(other.short, '');
  const back = ofAnotherSurvey({ survey: 'family-relationships' }, other, ownFieldsOf(family));
  assert.deepEqual(withFields(other, Object.entries(back)), family);
});

test('what is set together with another survey stays, and nothing goes where the survey stays', () => {
  const short = 'https://go.example.org/f';
  assert.equal(ofAnotherSurvey({ survey: 'family-relationships', short }, state).short, short);
  assert.deepEqual(ofAnotherSurvey({ wave: '2026-27/c1' }, state), { wave: '2026-27/c1' });
});
