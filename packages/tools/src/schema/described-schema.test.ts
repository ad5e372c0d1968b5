import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { instruments } from '@kith/instruments';
import Ajv from 'ajv';
import { rating, survey } from '../lint/testing/survey.js';
import { describedSchema, type JsonObject } from './described-schema.js';

const { $schema, ...schema } = describedSchema();
// This validator is older than the draft, which it does not know by name; the keywords that occur mean the same in both.
const accepts = new Ajv({ meta: false, validateSchema: false }).compile(schema);
const withItem = (more: object): object => survey([rating('a', 'Why?', more)]);

/** Paths of fields without words for the author. */
function bare(part: unknown, path = ''): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([keyword, value]: [string, unknown]) => {
    if (keyword !== 'properties') return bare(value, path);
    return Object.entries(value as JsonObject).flatMap(([name, field]) => {
      const at = `${path}.${name}`;
      return 'description' in Object(field) ? bare(field, at) : [at, ...bare(field, at)];
    });
  });
}

describe('the JSON Schema', () => {
  const wrong: Readonly<Record<string, unknown>> = {
    'nothing at all': {},
    'a field that is missing': (({ thanks: _, ...rest }) => rest)(survey([rating('a')])),
    'a field that does not exist': { ...survey([rating('a')]), $schema: 'x' },
    'a scale that does not exist': withItem({ scale: 'often6' }),
    'a type that does not exist': withItem({ type: 'scael' }),
    'a blank text': withItem({ label: ' ' }),
    'a field of another type': withItem({ maxLength: 5 }),
    'a condition of no form': withItem({ showIf: { item: 'a' } }),
    'a condition deep down': withItem({ showIf: { not: { all: [{ item: 'a', is: 'gone' }] } } }),
  };
  for (const [what, document] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => assert.equal(accepts(document), false));
  }
  for (const { definition } of Object.values(instruments)) {
    it(`accepts ${definition.id}`, () => {
      assert.equal(accepts(JSON.parse(JSON.stringify(definition))), true, JSON.stringify(accepts.errors));
    });
  }
  it('names its draft, and its parts by what they are', () => {
    assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(Object.keys(schema['$defs'] as object).sort(), ['condition', 'item']);
  });
  it('without words for a field is found', () => {
    assert.deepEqual(bare({ properties: { a: { properties: { b: {} } } } }), ['.a', '.a.b']);
  });
  it('has words for every field (else: add them to descriptions.ts)', () => {
    assert.deepEqual([...new Set(bare(schema))], []);
  });
});
