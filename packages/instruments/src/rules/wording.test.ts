import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definition } from '../student-belonging-6-12/definition.js';
import { withItem } from './with-item.js';
import { wordingProblems } from './wording.js';

const worded = (label: string): readonly string[] =>
  wordingProblems(withItem(definition, 'bel.yours', { label }), 20);

describe('wording', () => {
  it('a negative question is caught', () => {
    assert.deepEqual(worded('How much do you not feel at home at school?'), ['bel.yours: worded negatively']);
    assert.deepEqual(worded('How much does it seem adults don’t care at school?'), [
      'bel.yours: worded negatively',
    ]);
  });
  it('two ideas in one question are caught', () => {
    assert.deepEqual(worded('How much do you feel safe and happy at school?'), [
      'bel.yours: more than one idea',
    ]);
  });
  it('a statement in place of a question is caught', () => {
    assert.deepEqual(worded('I know how much I belong at school.'), ['bel.yours: not a question']);
  });
  it('a question that its scale cannot answer is caught', () => {
    assert.deepEqual(worded('How often do you feel at home at school?'), [
      'bel.yours: its question does not ask for amount5',
    ]);
  });
  it('a question over the word limit is caught', () => {
    assert.deepEqual(worded(`How much ${'very '.repeat(18)}?`), []);
    assert.deepEqual(worded(`How much ${'very '.repeat(19)}?`), ['bel.yours: 21 words, at most 20']);
  });
});
