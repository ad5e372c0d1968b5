import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactFields, responseFields } from './record-fields.js';

const paths = (mode: 'anonymous' | 'confidential' | 'identified') =>
  responseFields(mode).map(({ path }) => path);

test('a response has the fields of its privacy mode and no other’s', () => {
  const known = ['startedAt', 'submittedAt', 'deletion.hash'];
  for (const path of known) {
    assert.ok(!paths('anonymous').includes(path), path);
    assert.ok(paths('confidential').includes(path) && paths('identified').includes(path), path);
  }
  for (const path of ['submittedOn', 'durationBucket'])
    assert.deepEqual(
      [paths('anonymous').includes(path), paths('confidential').includes(path)],
      [true, false],
    );
  assert.ok(paths('confidential').includes('respondentToken'));
  assert.ok(!paths('identified').includes('respondentToken'));
});

test('what stands within a field is told by its path', () => {
  for (const path of ['instrument.id', 'context.school', 'consent.textId', 'answers[].value'])
    assert.ok(paths('anonymous').includes(path), path);
});

test('a part of what need not be there is not always there', () => {
  const always = responseFields('identified')
    .filter((field) => field.always)
    .map(({ path }) => path);
  assert.ok(!always.includes('deletion.hash') && !always.includes('context.school'));
  assert.ok(always.includes('instrument.id') && !always.includes('instrument.basedOn'));
});

test('a wish to be contacted has no field of a response', () => {
  const own = contactFields().map(({ path }) => path);
  assert.ok(own.includes('address') && !own.includes('responseId'));
});
