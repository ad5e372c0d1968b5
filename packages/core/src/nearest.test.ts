import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './index.js';

const names = ['short-text', 'long-text', 'scale', 'required', 'id'];

test('a slip finds the name that was meant', () => {
  assert.equal(nearest('shortext', names), 'short-text');
  assert.equal(nearest('reqiured', names), 'required');
  assert.equal(nearest('Scale', names), 'scale');
});

test('something else finds nothing', () => {
  assert.equal(nearest('matrix', names), undefined);
  assert.equal(nearest('xx', names), undefined);
  assert.equal(nearest('', names), undefined);
  assert.equal(nearest('anything', []), undefined);
});

test('the nearer of two names wins', () => {
  assert.equal(nearest('lone-text', ['line-text', 'long-text', 'lone-texts']), 'line-text');
});

test('a hostile name costs no time', () => {
  const started = performance.now();
  nearest('x'.repeat(1_000_000), names);
  assert.ok(performance.now() - started < 500);
});
