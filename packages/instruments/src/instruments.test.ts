import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localise, parseMarks } from '@kith/core';
import { parseCatalogue, parseDefinition } from '@kith/core/schema';
import { instrumentIds } from './catalogue.js';
import { cataloguesOf, instruments } from './instruments.js';

/** Texts with emphasis or a link, wherever they stand. */
const marked = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return parseMarks(part).some(({ kind }) => kind !== 'text') ? [part] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(marked) : [];
};

// What makes a survey good to answer is checked by the linter: packages/tools/src/catalogue/instruments.test.ts.
for (const id of instrumentIds) {
  const { definition, notes } = instruments[id];
  const catalogues = cataloguesOf(instruments[id]);

  describe(id, () => {
    it('parses, in each of its languages', () => {
      assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(definition))), definition);
      for (const each of catalogues) {
        assert.deepEqual(parseCatalogue(JSON.parse(JSON.stringify(each)), definition), each);
        assert.equal(localise(definition, each).language, each.language);
      }
    });
    it('has no marks in its words: the files of a page that shows it do not read them', () => {
      assert.deepEqual(marked([definition, catalogues]), []);
    });
    it('is what its notes are about', () => {
      assert.deepEqual([definition.id, definition.version], [notes.instrument, notes.version]);
      assert.equal(definition.id, id);
    });
    it('says that no person has tested or reviewed its words', () => {
      for (const { status } of [...catalogues, { status: definition.languageStatus }])
        assert.equal(status, 'draft');
    });
  });
}

it('a mark is found in any text', () => {
  assert.deepEqual(marked({ pages: [{ label: 'How *well*?' }, { hint: '[Help](https://example.org)' }] }), [
    'How *well*?',
    '[Help](https://example.org)',
  ]);
});
