import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createRun, normaliseText } from './index.js';
import { how, longText, page, shortText, surveyOf } from './sample-definitions.test.js';
import { parseResponse } from './schema/index.js';

/** Any UTF-16, half characters and control characters included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 10, 13, 0xd83d, 0xde00, 0x2028)))
  .map((units) => String.fromCharCode(...units));

describe('a typed text', () => {
  test('loses U+0000 and half characters, which databases refuse', () => {
    assert.equal(normaliseText('a\0b\ud83dc\ude00'), 'ab\uFFFDc\uFFFD');
  });

  test('keeps whole characters outside the first plane', () => {
    assert.equal(normaliseText('😀 𞤀'), '😀 𞤀');
  });

  test('has line breaks of one kind, and none where one line is asked for', () => {
    assert.equal(normaliseText(' a\r\nb\rc\u2028d \n'), 'a\nb\nc\nd');
    assert.equal(normaliseText('a\r\n\r\nb', true), 'a b');
  });

  test('stays the same when it is normalised again', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, oneLine) => {
        const once = normaliseText(text, oneLine);
        assert.equal(normaliseText(once, oneLine), once);
      }),
    );
  });
});

test('every text that a person can type and send is taken by the endpoint, unchanged', () => {
  const definition = surveyOf([page('p', shortText('s'), longText('l', { maxLength: 20_000 }), how)]);
  fc.assert(
    fc.property(anyText, anyText, anyText, (short, long, other) => {
      const run = createRun(definition);
      run.next();
      run.answer('s', short);
      run.answer('l', long);
      run.answer('how', 'else', { otherText: other });
      const record = run.finish();
      assert.ok(record);
      assert.deepEqual(parseResponse(JSON.parse(JSON.stringify(record))), record);
    }),
  );
});

test('a text longer than an endpoint takes is never sent', () => {
  const run = createRun(surveyOf([page('p', longText('l', { maxLength: 20_000 }))]));
  run.next();
  run.answer('l', 'x'.repeat(20_001));
  assert.equal(run.finish(), null);
});
