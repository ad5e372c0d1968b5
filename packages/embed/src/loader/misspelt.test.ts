import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { namesInPlaceholder, namesOnTag, tellMisspelt } from './misspelt.js';

function told(given: readonly string[], names: readonly string[]): readonly string[] {
  const warn = mock.method(console, 'warn', () => undefined);
  try {
    tellMisspelt(given, names);
    return warn.mock.calls.map(({ arguments: [line] }) => String(line));
  } finally {
    warn.mock.restore();
  }
}

describe('an attribute that nobody reads', () => {
  it('is told where it looks like a slip, with the one that was meant', () => {
    assert.deepEqual(told(['endpiont', 'instruments'], namesOnTag), [
      '[kith:attribute-invalid] auto.js does not know data-endpiont. Did you mean data-endpoint?',
    ]);
    assert.match(told(['instrment', 'lang'], namesInPlaceholder)[0] ?? '', /data-instrument\?/);
    assert.match(told(['languagse'], namesOnTag)[0] ?? '', /data-languages\?/);
  });

  it('is passed over where it is somebody else’s', () => {
    const foreign = [
      'cfasync',
      'rocket-src',
      'no-minify',
      'name',
      'id',
      'type',
      'elementor-type',
      'mce-src',
      'block',
    ];
    assert.deepEqual(told(foreign, namesOnTag), []);
    assert.deepEqual(told(foreign, namesInPlaceholder), []);
  });

  it('is none where the tag or the placeholder has it', () => {
    assert.deepEqual(told(namesOnTag, namesOnTag), []);
    assert.deepEqual(told(namesInPlaceholder, namesInPlaceholder), []);
  });
});
