import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GrowthGuard } from './growth-guard.js';

/** How many of these heights are told, one every `pause` milliseconds. */
function told(heights: readonly number[], pause: number): number {
  let now = 0;
  const guard = new GrowthGuard(() => (now += pause));
  return heights.filter((height) => guard.allows(height)).length;
}
const growing = Array.from({ length: 50 }, (_, i) => 100 + 10 * i);

test('a page that grows because its frame does comes to rest after five growths in a second', () => {
  assert.equal(told(growing, 20), 5);
});

test('a page that grows slowly, or grows and shrinks, is told at every height', () => {
  assert.equal(told(growing, 400), growing.length);
  assert.equal(
    told(
      growing.map((height, i) => (i % 2 ? height : 90)),
      20,
    ),
    growing.length,
  );
});

test('after somebody did something, the height is told again', () => {
  let now = 0;
  const guard = new GrowthGuard(() => (now += 20));
  for (const height of growing) guard.allows(height);
  assert.equal(guard.allows(2000), false);
  guard.reset();
  assert.equal(guard.allows(2100), true);
});

test('once the height has come to rest it is told again, but not for ever', () => {
  let now = 0;
  const guard = new GrowthGuard(() => (now += 20));
  const loop = (): number => growing.filter((height) => guard.allows(height)).length;
  assert.equal(loop(), 5);
  assert.equal(guard.rested(), true);
  assert.equal(guard.allows(90), true, 'also a smaller one');
  assert.equal(loop(), 5);
  assert.equal(guard.rested(), true);
  loop();
  assert.equal(guard.rested(), false);
  assert.equal(guard.allows(2000), false);
  guard.reset();
  loop();
  assert.equal(guard.rested(), true);
});
