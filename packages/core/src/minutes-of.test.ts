import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minutesOf, type Definition } from './index.js';
import { longText, page, scale, surveyOf } from './sample-definitions.test.js';

const closed = (count: number) => Array.from({ length: count }, (_, i) => scale(`s${i}`));
const minutes = (count: number, gradeBands?: Definition['gradeBands']) =>
  minutesOf(surveyOf([page('p', ...closed(count))], gradeBands ? { gradeBands } : {}));

test('young readers are given more time', () => {
  // 20 questions: 3½ minutes at 9 seconds, 5½ at 15, 8 minutes 50 at 25.
  assert.deepEqual(
    [minutes(20), minutes(20, ['6-12']), minutes(20, ['3-5']), minutes(20, ['k-2'])],
    [4, 4, 6, 9],
  );
});

test('the youngest band counts', () => {
  assert.equal(minutes(20, ['6-8', '3-5']), 6);
});

test('an open question takes longer, and a hidden one may come', () => {
  const open = longText('t', { showIf: { item: 's0', atMost: 2 } });
  // 30 for the notice, 10 × 9, 40: 2 minutes 40.
  assert.equal(minutesOf(surveyOf([page('p', ...closed(10), open)])), 3);
  assert.equal(minutes(10), 2);
});

test('reading adds nothing, and nothing takes less than a minute', () => {
  assert.equal(minutesOf(surveyOf([page('p', { type: 'information', id: 'i', label: 'Read.' })])), 1);
});
