import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { canvasDialect } from './canvas.js';
import { fieldsOf } from './dialect.js';
import { h5pDialect } from './h5p.js';
import { kithDialect } from './kith.js';

const fields = (message: unknown) => {
  const { message_id: _, ...rest } = fieldsOf(message);
  return rest;
};

describe('the dialect of Canvas', () => {
  const resize = { subject: 'lti.frameResize', height: 300 };

  test('says everything as text, and as an object too where nobody answers', () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const posted: unknown[] = [];
    canvasDialect((message) => posted.push(message)).size(300);
    assert.deepEqual(
      posted.map((message) => typeof message),
      ['string'],
    );
    mock.timers.tick(600);
    assert.deepEqual(
      posted.map((message) => typeof message),
      ['string', 'object'],
    );
    assert.deepEqual(posted.map(fields), [resize, resize]);
    mock.timers.reset();
  });

  test('keeps to text once its own message was answered, as an object or as text', () => {
    for (const write of [(answer: unknown) => answer, JSON.stringify]) {
      mock.timers.enable({ apis: ['setTimeout'] });
      const posted: unknown[] = [];
      const dialect = canvasDialect((message) => posted.push(message));
      dialect.size(300);
      dialect.hear(write({ subject: 'lti.frameResize.response', message_id: 'kith-text-1' }));
      mock.timers.tick(600);
      assert.equal(posted.length, 1);
      mock.timers.reset();
    }
  });
});

test('a host that answers only objects goes on to get objects', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const posted: unknown[] = [];
  const dialect = canvasDialect((message) => posted.push(message));
  dialect.size(300);
  mock.timers.tick(600);
  dialect.hear({ subject: 'lti.frameResize.response', message_id: fieldsOf(posted[1])['message_id'] });
  dialect.size(400);
  mock.timers.tick(600);
  assert.deepEqual(
    posted.map((message) => typeof message),
    ['string', 'object', 'string', 'object'],
  );
  mock.timers.reset();
});

test('H5P is resized only when it has made room, and asked again when its window has another size', () => {
  const posted: unknown[] = [];
  const dialect = h5pDialect((message) => posted.push(message));
  const sizes = { clientHeight: 300, scrollHeight: 300, height: 300 };
  dialect.hear({ context: 'h5p', action: 'hello' });
  dialect.hear({ context: 'h5p', action: 'resizePrepared' });
  assert.deepEqual(posted, []);
  dialect.size(300);
  dialect.hear({ context: 'h5p', action: 'resizePrepared' });
  dialect.hear({ context: 'h5p', action: 'resize' });
  assert.deepEqual(posted, [
    { context: 'h5p', action: 'prepareResize', ...sizes },
    { context: 'h5p', action: 'resize', ...sizes },
    { context: 'h5p', action: 'prepareResize', ...sizes },
  ]);
});

test('H5P hears no height before it has said that it is there', () => {
  const posted: unknown[] = [];
  const dialect = h5pDialect((message) => posted.push(message));
  dialect.begin?.();
  dialect.size(300);
  assert.deepEqual(posted, [{ context: 'h5p', action: 'hello' }]);
  dialect.hear({ context: 'h5p', action: 'hello' });
  const sizes = { clientHeight: 300, scrollHeight: 300, height: 300 };
  assert.deepEqual(posted.at(-1), { context: 'h5p', action: 'prepareResize', ...sizes });
});

test('Kith’s own messages hold a height, a number and nothing else', () => {
  const posted: unknown[] = [];
  const dialect = kithDialect((message) => posted.push(message));
  dialect.begin?.();
  dialect.size(300);
  dialect.step?.();
  dialect.step?.(2);
  dialect.finished?.();
  assert.deepEqual(posted, [
    { ns: 'kith', v: 1, type: 'ready' },
    { ns: 'kith', v: 1, type: 'resize', height: 300 },
    { ns: 'kith', v: 1, type: 'step' },
    { ns: 'kith', v: 1, type: 'step', index: 2 },
    { ns: 'kith', v: 1, type: 'finished' },
  ]);
});

test('what is no message has no fields', () => {
  for (const data of [null, undefined, 7, '{', '{"a":', 'text', () => 0])
    assert.deepEqual(fieldsOf(data), {});
});
