import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWorklist } from './worklist.js';

test('each number has its turn once, lowest first, also when a visit adds more', () => {
  const visited: number[] = [];
  const worklist = createWorklist((number) => {
    visited.push(number);
    if (number === 2) worklist.add([3, 5]);
  });
  worklist.add([2, 5, 9]);
  worklist.add([1, 5]);
  worklist.settle();
  assert.deepEqual(visited, [1, 2, 3, 5, 9]);
});
