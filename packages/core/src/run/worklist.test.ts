import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle } from './worklist.js';

test('each number has its turn once, lowest first, also when a visit adds more', () => {
  const visited: number[] = [];
  settle(new Uint8Array(10), [1, 2, 5, 9], (number) => {
    visited.push(number);
    return number === 2 ? [3, 5, 7] : [];
  });
  assert.deepEqual(visited, [1, 2, 3, 5, 7, 9]);
});

test('where nothing is concerned nothing is visited', () => {
  settle(new Uint8Array(3), [], () => assert.fail());
});

test('many at once are as many visits', () => {
  let visits = 0;
  const all = Array.from({ length: 300_000 }, (_, number) => number);
  settle(new Uint8Array(300_000), all, () => {
    visits++;
    return [];
  });
  assert.equal(visits, 300_000);
});
