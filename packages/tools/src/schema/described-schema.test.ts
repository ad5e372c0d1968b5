import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { knownItemTypes, type Item, type ItemType } from '@kith/core';
import { parseDefinition } from '@kith/core/schema';
import { instruments } from '@kith/instruments';
import Ajv from 'ajv';
import { everyType, surveyOfEveryType } from '../lint/testing/every-type.js';
import { rating, survey } from '../lint/testing/survey.js';
import { describedSchema, type JsonObject } from './described-schema.js';

addFurtherItemTypes();
const { $schema, ...schema } = describedSchema();
/** A list of fixed places in the words of the validator, which is older than the draft. */
function inOlderWords(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inOlderWords);
  if (typeof part !== 'object' || part === null) return part;
  const { prefixItems, items, ...rest } = part as JsonObject;
  const older = prefixItems
    ? { items: prefixItems, additionalItems: items ?? true }
    : items === undefined
      ? {}
      : { items };
  return Object.fromEntries(
    Object.entries({ ...rest, ...older }).map(([key, value]) => [key, inOlderWords(value)]),
  );
}

// It does not know the draft by name either; all other keywords that occur mean the same in both.
const accepts = new Ajv({ meta: false, validateSchema: false }).compile(inOlderWords(schema) as object);
const withItem = (more: object): object => survey([rating('a', 'Why?', more)]);

/** For each type, a change that makes no sense of it. */
const wrongByType: Readonly<Record<ItemType, object>> = {
  scale: { scale: 'often6' },
  faces: { scale: 'often5' },
  'numeric-scale': { low: 0 },
  'yes-no': { options: [] },
  'single-choice': { options: [] },
  dropdown: { order: 'sorted' },
  'multiple-choice': { maxChoices: 0 },
  ranking: { top: 0 },
  'short-text': { kind: 'url' },
  'long-text': { maxLength: 0 },
  number: { decimals: 7 },
  date: { min: 2026 },
  matrix: { rows: [] },
  'then-now': { then: ' ' },
  'repeating-group': { fields: [{ type: 'faces', id: 'f', label: 'F?', scale: 'yes3' }] },
  consent: { entry: 'x' },
  contact: { topics: [{ id: 't' }] },
  information: { scale: 'often5' },
};

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
  it('accepts an item of every type, with every field', () => {
    assert.deepEqual(new Set(everyType.map(({ type }) => type)), new Set(Object.keys(knownItemTypes())));
    assert.equal(accepts(surveyOfEveryType), true, JSON.stringify(accepts.errors));
    assert.doesNotThrow(() => parseDefinition(surveyOfEveryType));
  });
  for (const [type, change] of Object.entries(wrongByType)) {
    it(`refuses ${type} with ${JSON.stringify(change)}`, () => {
      const item = everyType.find((each) => each.type === type);
      assert.equal(accepts(survey([{ ...item, ...change } as Item])), false);
    });
  }
  it('is tried with something wrong for every type', () => {
    assert.deepEqual(Object.keys(wrongByType).sort(), Object.keys(knownItemTypes()).sort());
  });
  it('refuses what the survey has around its items, where that is wrong', () => {
    const [page] = surveyOfEveryType.pages;
    for (const change of [
      { pages: [{ ...page, order: 'sorted' }] },
      { pages: [{ ...page, pick: 0 }] },
      { computed: [{ id: 'c' }] },
      { computed: [{ id: 'c', mean: [] }] },
      { ends: [{ id: 'e', text: 'Thank you.' }] },
    ]) {
      assert.equal(accepts({ ...surveyOfEveryType, ...change }), false, JSON.stringify(change));
    }
  });
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
