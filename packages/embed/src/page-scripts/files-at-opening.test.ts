import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { filesAtOpening, type OpeningFacts } from './files-at-opening.js';

const facts: OpeningFacts = {
  inside: ['belonging'],
  parts: { pulse: ['young', 'read-aloud'] },
  flagships: { 'grade-band': { '6-8': 'belonging', 'k-2': 'pulse' } },
};
const files = (attributes: Readonly<Record<string, string>>, readers = ['en-US']) =>
  filesAtOpening(new Map(Object.entries(attributes)), facts, readers);

describe('what a survey asks for when it opens', () => {
  test('is nothing where everything is inside kith.js', () => {
    assert.deepEqual(files({ 'grade-band': '6-8' }), { data: [], parts: [] });
  });

  test('is its definition, and the parts that it needs by itself', () => {
    assert.deepEqual(files({ instrument: 'exit' }), { data: ['exit'], parts: [] });
    assert.deepEqual(files({ 'grade-band': 'k-2' }), { data: ['pulse'], parts: ['young', 'read-aloud'] });
  });

  test('is the choice of languages where there is one, and words in the language that the reader will see', () => {
    const offered = { instrument: 'exit', languages: 'en es' };
    assert.deepEqual(files(offered), { data: ['exit'], parts: ['languages'] });
    assert.deepEqual(files(offered, ['es-MX']).data, ['exit', 'es', 'exit.es']);
    assert.deepEqual(files({ ...offered, lang: 'es' }).data, ['exit', 'es', 'exit.es']);
    assert.deepEqual(files({ 'grade-band': '6-8', languages: 'ar' }), {
      data: ['ar', 'belonging.ar'],
      parts: ['languages'],
    });
  });

  test('is only the language where the definition is the district’s own', () => {
    assert.deepEqual(files({ src: '/own.json', lang: 'es' }).data, ['es']);
  });

  test('is no part and no instrument for names that every object has', () => {
    assert.deepEqual(files({ 'grade-band': 'constructor' }), { data: [], parts: [] });
    assert.deepEqual(files({ instrument: 'constructor' }), { data: ['constructor'], parts: [] });
  });
});
