import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalogue } from '@kith/core';
import { definition } from '../student-belonging-6-12/definition.js';
import { es } from '../student-belonging-6-12/es.js';
import { notes } from '../student-belonging-6-12/notes.js';
import { registerProblems, translationProblems } from './translation.js';

const problems = (catalogue: Catalogue): readonly string[] =>
  translationProblems(definition, catalogue, notes.sameInSpanish);

const withLabel = (label: string): Catalogue => ({ ...es, items: { ...es.items, 'bel.yours': { label } } });

describe('translation', () => {
  it('a missing question is caught', () => {
    const { 'bel.yours': _, ...items } = es.items;
    assert.deepEqual(problems({ ...es, items }), ['items.bel.yours.label: missing']);
  });
  it('an English text left in the Spanish is caught', () => {
    const english = withLabel('How much does this school feel like your school, too?');
    assert.deepEqual(problems(english), ['items.bel.yours.label: same as the original']);
  });
  it('an option that the original lacks is caught', () => {
    const grades = { label: '¿Grado?', options: { ...es.items['id.grade']?.options, '13': 'Grado 13' } };
    assert.deepEqual(problems({ ...es, items: { ...es.items, 'id.grade': grades } }), [
      'items.id.grade.options.13: left over',
    ]);
  });
  it('a catalogue of another version is caught', () => {
    assert.deepEqual(problems({ ...es, version: '0.9.0' }), ['version: 0.9.0']);
  });
  it('an excuse for a text that does differ is caught', () => {
    assert.deepEqual(translationProblems(definition, es, { ...notes.sameInSpanish, title: 'No reason.' }), [
      'title: allowed the same, but differs',
    ]);
  });
});

describe('form of address', () => {
  it('usted to a student is caught', () => {
    assert.deepEqual(registerProblems(withLabel('¿Cómo le trata su escuela?'), 'student'), [
      'items.bel.yours.label: le',
    ]);
  });
  it('tú to a caregiver is caught', () => {
    assert.ok(registerProblems(withLabel('¿Cómo está tu hija?'), 'family').length > 0);
  });
});
