import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localise } from '@kith/core';
import { parseCatalogue, parseDefinition } from '@kith/core/schema';
import { instrumentIds } from './catalogue.js';
import { instruments } from './instruments.js';

// What makes a survey good to answer is checked by the linter: packages/tools/src/catalogue/instruments.test.ts.
for (const id of instrumentIds) {
  const { definition, es, notes } = instruments[id];

  describe(id, () => {
    it('parses, in both languages', () => {
      assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(definition))), definition);
      assert.deepEqual(parseCatalogue(JSON.parse(JSON.stringify(es)), definition), es);
      assert.equal(localise(definition, es).language, 'es');
    });
    it('is what its notes are about', () => {
      assert.deepEqual([definition.id, definition.version], [notes.instrument, notes.version]);
      assert.equal(definition.id, id);
    });
    it('says that no person has tested or reviewed its words', () => {
      assert.deepEqual([definition.languageStatus, es.status], ['draft', 'draft']);
    });
  });
}
