import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { QuestionType } from '../index.js';
import { begun } from '../sample-definitions.test.js';
import { DefinitionError, parseResponse } from './index.js';

/** What keeps a record from being taken in which one item was answered so. */
function refused(type: string, value: unknown, more: object = {}): string {
  const record = begun().finish();
  const answer = { itemId: 'a', itemVersion: 1, type, state: 'answered', value, ...more };
  try {
    parseResponse(JSON.parse(JSON.stringify({ ...record, answers: [answer] })));
    return '';
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return error.mistakes.map(({ path, message }) => `${path}: ${message}`).join('\n');
  }
}

const sound: Readonly<Record<QuestionType, readonly unknown[]>> = {
  scale: [1, 5, 100],
  faces: [1, 3],
  'numeric-scale': [0, 10],
  'yes-no': ['yes', 'no'],
  'single-choice': ['bus'],
  dropdown: ['bus'],
  'multiple-choice': [['red', 'blue']],
  ranking: [['blue', 'red']],
  'short-text': ['a'],
  'long-text': ['x'.repeat(20_000)],
  number: [0, -2.5, 9007199254740991],
  date: ['2026-02-28', '2028-02-29'],
  matrix: [{ r: 0 }, { 'row.1': 100, s: 'not-sure' }],
  'then-now': [{ then: 2, now: 4 }, { now: 'declined' }],
  'repeating-group': [
    [{ name: 'Demo', age: 7, likes: ['a', 'b'] }],
    Array.from({ length: 100 }, () => ({ n: 0 })),
  ],
  consent: ['given', 'refused'],
};

const wrong: Readonly<Record<string, readonly unknown[]>> = {
  scale: [101],
  faces: [0, '1'],
  'numeric-scale': [11, -1, 2.5],
  'yes-no': ['maybe', true],
  dropdown: [3, ['bus'], ''],
  ranking: ['red', ['red', 'red'], []],
  number: ['5', 2 ** 53, 1e300],
  date: ['2026-02-29', '20260228', '2026-02-28T10:00', ''],
  matrix: [{}, [], { r: 101 }, { r: -1 }, { r: 'skipped' }, { r: [1] }, { r: null }, { 'a b': 1 }],
  'then-now': [{}, { later: 1 }, { then: 'maybe' }],
  'repeating-group': [
    [],
    [{}],
    {},
    [{ name: '' }],
    [{ name: { deep: 1 } }],
    [{ likes: [1] }],
    [{ likes: ['a', 'a'] }],
    [{ likes: [] }],
    [{ name: 'x'.repeat(20_001) }],
    [{ name: null }],
    Array.from({ length: 101 }, () => ({ n: 0 })),
  ],
  consent: ['yes'],
  contact: [{ name: 'Demo' }],
  information: ['x'],
};

describe('an answer of each type', () => {
  test('that no run could give is refused', () => {
    for (const [type, values] of Object.entries(wrong)) {
      for (const value of values)
        assert.notEqual(refused(type, value), '', `${type} ${JSON.stringify(value)}`);
    }
  });

  test('that a run can give is taken', () => {
    for (const [type, values] of Object.entries(sound)) {
      for (const value of values) assert.equal(refused(type, value), '', type);
    }
  });

  test('has no more rows, options or fields than there can be', () => {
    const rows = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i}`, 1]));
    assert.match(refused('matrix', rows(501)), /at most 500 rows/);
    assert.equal(refused('matrix', rows(500)), '');
    assert.match(refused('repeating-group', [rows(101)]), /at most 100 fields/);
    const ids = Array.from({ length: 501 }, (_, i) => `o${i}`);
    assert.match(refused('ranking', ids), /at most 500 options/);
  });

  test('has words beside it only where an option was chosen', () => {
    assert.match(refused('ranking', ['red'], { otherText: 'x' }), /otherText: Only a chosen option/);
    assert.equal(refused('dropdown', 'red', { otherText: 'x' }), '');
  });
});

describe('rows and fields', () => {
  test('have no names that reach into every object', () => {
    for (const name of ['constructor', 'prototype', 'toString']) {
      assert.match(refused('matrix', { [name]: 1 }), /value\.\w+: Expected a name without a meaning/, name);
      assert.match(refused('repeating-group', [{ [name]: 1 }]), /Expected a name without/, name);
    }
    const own = JSON.parse('{"__proto__":1}') as object;
    assert.match(refused('matrix', own), /__proto__: This name is not allowed/);
    assert.match(refused('repeating-group', [own]), /__proto__: This name is not allowed/);
  });

  test('are not repeated in the words of a refusal', () => {
    const secret = 'I am a secret';
    for (const [type, value] of [
      ['matrix', { r: secret }],
      ['then-now', { then: secret }],
      ['repeating-group', [{ name: { deep: secret } }]],
      ['date', secret],
    ] as const) {
      assert.ok(refused(type, value) && !refused(type, value).includes('secret'), type);
    }
  });
});
