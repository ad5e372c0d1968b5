import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { persistentList } from './persistent-list.js';

test('a change leaves the older list as it was', () => {
  const before = persistentList(['a', 'b']);
  const after = before.set(1, 'c');
  assert.deepEqual([before.get(1), after.get(1), after.get(0)], ['b', 'c', 'a']);
});

test('lists around the width of a node hold every value', () => {
  for (const length of [1, 31, 32, 33, 1024, 1025, 2000]) {
    const list = persistentList(Array.from({ length }, (_, i) => i)).set(length - 1, -1);
    for (let i = 0; i < length - 1; i++) assert.equal(list.get(i), i);
    assert.equal(list.get(length - 1), -1);
  }
});

test('any sequence of changes reads like an array', () => {
  const changes = fc.array(fc.tuple(fc.nat(1999), fc.nat()), { maxLength: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), changes, (length, sequence) => {
      const array = Array.from({ length }, (_, i) => i);
      let list = persistentList(array.slice());
      for (const [at, value] of sequence) {
        array[at % length] = value;
        list = list.set(at % length, value);
      }
      assert.deepEqual(
        array.map((_, i) => list.get(i)),
        array,
      );
    }),
    { numRuns: 50 },
  );
});
