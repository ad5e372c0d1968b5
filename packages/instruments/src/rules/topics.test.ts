import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definition } from '../student-belonging-6-12/definition.js';
import { forbiddenTopicProblems, ppraProblems } from './topics.js';
import { withItem } from './with-item.js';

const forbidden = [
  ['citizenship', 'Are you a U.S. citizen?'],
  ['immigration', 'When did your family immigrate? Immigration status'],
  ['country of birth', 'In what country were you born?'],
  ['Social Security number', 'What is your social security number?'],
  ['exact birth date', '¿Cuál es tu fecha de nacimiento?'],
  ['address', 'What is your home address?'],
  ['diagnosis', 'Do you have a disability?'],
  ['discipline', 'How often were you suspended?'],
] as const;

describe('forbidden topics', () => {
  for (const [topic, text] of forbidden) {
    it(`a question on ${topic} is caught`, () => {
      assert.deepEqual(forbiddenTopicProblems(new Map([['items.x.label', text]])), [
        `items.x.label: ${topic}`,
      ]);
    });
  }
});

describe('protected areas', () => {
  it('a tagged question in a student default is caught', () => {
    assert.deepEqual(ppraProblems(withItem(definition, 'bel.yours', { ppra: ['income'] })), [
      'bel.yours: tagged income',
    ]);
  });
  it('an untagged question on sadness is caught', () => {
    const label = 'How often do you feel lonely at school?';
    assert.deepEqual(ppraProblems(withItem(definition, 'bel.yours', { label })), [
      'bel.yours: speaks of mental-health',
    ]);
  });
  it('families may be asked what a district tags', () => {
    const family = {
      ...withItem(definition, 'bel.yours', { ppra: ['religion'] }),
      audience: 'family' as const,
    };
    assert.deepEqual(ppraProblems(family), []);
  });
});
