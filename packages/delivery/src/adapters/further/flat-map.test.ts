import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deliverable } from '../adapter.js';
import { anonymousRecord, contactOf, identifiedRecord } from '../../testing/records.js';
import { flatten, unflatten } from './flat-map.js';

const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  fc.boolean(),
  fc.constant(null),
);
const key = fc.stringMatching(/^[A-Za-z0-9._-]{1,8}$/).filter((name) => name !== '__proto__');
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

describe('a flat map', () => {
  it('gives back the record that it was made of', () => {
    for (const record of [anonymousRecord(), identifiedRecord(), contactOf()])
      assert.deepEqual(unflatten(flatten(record)), record);
  });

  it('gives back whatever a record could hold, hostile texts included', () => {
    const records = fc.record(
      { responseId: fc.uuid(), answers: tree, context: tree },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(records, (made) => {
        const record = made as unknown as Deliverable;
        assert.deepEqual(unflatten(flatten(record)), record);
      }),
    );
  });

  it('has plain names and plain values where people look', () => {
    const map = new Map(flatten(anonymousRecord()));
    assert.equal(map.get('responseId'), 'r1');
    assert.equal(map.get('context[school]'), 's01');
    assert.equal(map.get('answers[0][value]'), '4');
  });

  it('without the mark around a text that looks like a number would not come back: the test notices', () => {
    const careless = flatten({ ...anonymousRecord(), wave: '4' }).map(
      ([name, text]) => [name, text.replaceAll('"', '')] as const,
    );
    assert.notDeepEqual(unflatten(careless), { ...anonymousRecord(), wave: '4' });
  });
});
