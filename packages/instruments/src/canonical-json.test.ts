import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { instrumentIds } from './catalogue.js';
import { cataloguesOf, instruments } from './instruments.js';
import { canonicalJson } from './canonical-json.js';

const hash = (...parts: readonly unknown[]): string =>
  `sha256-${createHash('sha256').update(canonicalJson(parts)).digest('base64url')}`;

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    assert.equal(canonicalJson({ b: [{ d: 1, c: 2 }], a: 'é' }), '{"a":"é","b":[{"c":2,"d":1}]}');
  });
  it('keeps the order of lists', () => {
    assert.notEqual(canonicalJson([1, 2]), canonicalJson([2, 1]));
  });
});

describe('content hashes', () => {
  for (const id of instrumentIds) {
    const { definition, es, contentHash } = instruments[id];

    it(`those of ${id} are current (else: node scripts/hash-instruments.mjs)`, () => {
      const further = cataloguesOf(instruments[id]).map((each) => [each.language, hash(definition, each)]);
      assert.deepEqual(contentHash, { en: hash(definition), ...Object.fromEntries(further) });
    });
    it(`those of ${id} change with a word in any language`, () => {
      assert.notEqual(hash({ ...definition, title: `${definition.title}!` }), contentHash.en);
      assert.notEqual(hash(definition, { ...es, thanks: `${es.thanks}!` }), contentHash.es);
    });
  }
});
