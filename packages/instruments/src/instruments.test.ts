import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localise } from '@kith/core';
import { parseCatalogue, parseDefinition } from '@kith/core/schema';
import { instrumentIds } from './catalogue.js';
import { cataloguesOf, instruments } from './instruments.js';

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
