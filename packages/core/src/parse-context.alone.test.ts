import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, parseContext, type KithError } from './index.js';
import { addFurtherItemTypes } from './item-types/further/index.js';
import { walk, wordsOf } from './sample-definitions.test.js';

const errorOf = (query: string): KithError => {
  try {
    parseContext(query);
  } catch (error) {
    return error as KithError;
  }
  return assert.fail(`taken: ${query}`);
};

describe('context that is refused', () => {
  test('an unknown key is named, with all that there are', () => {
    const { message, expected = '' } = errorOf('gradeband=6-8');
    assert.match(message, /"gradeband" is not a known context key\.$/);
    assert.match(expected, /gradeBand/);
  });

  test('with the further abilities, the key that was probably meant is offered', () => {
    addFurtherItemTypes();
    const error = errorOf('gradeband=6-8');
    assert.equal(error.code, 'context-unknown');
    assert.match(error.message, /"gradeband" is not a known context key\. Did you mean "gradeBand"\?/);
  });

  test('a key far from any lists all of them', () => {
    assert.match(errorOf('disability=yes').expected ?? '', /school, classOrSection/);
  });

  test('names that every object has are no keys', () => {
    assert.equal(errorOf('constructor=1').code, 'context-unknown');
    assert.equal(errorOf('__proto__=1').code, 'context-unknown');
  });

  test('values that look like an address, run over lines, or are long', () => {
    for (const value of ['kim@example.org', 'a%0Ab', 'x'.repeat(65), 'a%00b']) {
      assert.equal(errorOf(`school=${value}`).code, 'context-invalid', value);
    }
  });

  test('the value does not get into the error', () => {
    const error = errorOf('school=kim@example.org');
    assert.ok(!wordsOf(error).includes('kim'));
  });

  test('a key given twice, a broken escape, and a phase that is none', () => {
    for (const query of ['school=a&school=b', 'school=%E0%A4%A', 'changePhase=later']) {
      assert.equal(errorOf(query).code, 'context-invalid', query);
    }
  });

  test('a run holds what it is handed to the same rules', () => {
    assert.throws(() => createRun(walk, { context: { schol: 's07' } }), /Did you mean "school"/);
    assert.throws(() => createRun(walk, { wave: 'kim@example.org' }), /"wave"/);
  });
});

describe('context that is taken', () => {
  test('is written like the query of an address', () => {
    assert.deepEqual(parseContext('?school=s07&gradeBand=6-8&role=parent%20leader'), {
      school: 's07',
      gradeBand: '6-8',
      role: 'parent leader',
    });
    assert.deepEqual(parseContext(' format=in+person '), { format: 'in person' });
  });

  test('leaves empty values out, as templates write them', () => {
    assert.deepEqual(parseContext('school=&district=d01&'), { district: 'd01' });
    assert.deepEqual(parseContext(''), {});
  });

  test('keeps an equals sign in a value', () => {
    assert.deepEqual(parseContext('eventId=a=b'), { eventId: 'a=b' });
  });
});
