import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { conditionSchema } from './condition-schema.js';
import { refuseAbsent } from './refuse-absent.js';

const forms = () => z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })]);
const codesOf = (schema: z.ZodMiniType, given: unknown) =>
  schema.safeParse(given).error?.issues.map(({ code }) => code) ?? [];

test('a condition that is not there is one mistake, not one for each form', () => {
  assert.deepEqual(codesOf(conditionSchema, undefined), ['invalid_type']);
});

test('zod itself tries every form with what is absent', () => {
  assert.deepEqual(codesOf(forms(), undefined), ['invalid_union']);
});

test('what is there is held against the forms as before', () => {
  const schema = refuseAbsent(forms());
  assert.deepEqual(codesOf(schema, { b: 'x' }), []);
  for (const wrong of [null, {}, { a: 1 }, { c: 'x' }])
    assert.deepEqual(codesOf(schema, wrong), ['invalid_union']);
});

test('an optional field may be absent, but not be empty', () => {
  const schema = z.strictObject({ showIf: z.exactOptional(refuseAbsent(forms())) });
  assert.deepEqual(codesOf(schema, {}), []);
  assert.deepEqual(codesOf(schema, { showIf: undefined }), ['invalid_type']);
});
