import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DefinitionError, parseResponse } from '../../packages/core/dist/schema/index.js';
import { oneOf } from '../../packages/core/dist/testing/chance.test.js';
import { play } from '../../packages/core/dist/testing/holds.test.js';
import { holdsWithCollector, tryWithCollector } from './async-property.mjs';

const values = [
  ...[null, '', 0, -1, 1.5, 99, 'x', 'a text', [], ['x'], ['x', 'x'], {}, { x: 1 }, true],
  ...['skipped', 'answered', '2026-02-31', '2026-11-02', '__proto__', '\uD800', '\u0000', [[]], [{}]],
];

/** Every place in a document, as the object and the name in it. */
function placesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((name) => [[value, name], ...placesIn(value[name])]);
}

/** The record as it is, or with something in it changed, taken away or put there. */
function perhapsChanged(record, choose) {
  const copy = JSON.parse(JSON.stringify(record));
  const [holder, name] = oneOf(choose, placesIn(copy));
  const changes = [
    () => undefined,
    () => delete holder[name],
    () => (holder[name] = oneOf(choose, values)),
    () => (holder[oneOf(choose, ['more', 'constructor', 'respondentToken'])] = oneOf(choose, values)),
    () => Object.defineProperty(holder, '__proto__', { value: { polluted: 1 }, enumerable: true }),
  ];
  oneOf(choose, changes)();
  return JSON.stringify(copy);
}

function isTakenBySchema(text) {
  try {
    parseResponse(JSON.parse(text));
    return true;
  } catch (error) {
    if (error instanceof DefinitionError) return false;
    throw error;
  }
}

// The collector asks one thing more: that the id is random.
const isRandom = (text) => /"responseId":"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/.test(text);

const agreesWith =
  (isTaken) =>
  async (trial, { post }) => {
    const record = play(trial, () => undefined).finish();
    if (!record) return;
    const text = perhapsChanged(record, trial.choose);
    const { status } = await post(text);
    assert.equal(status, isTaken(text) && isRandom(text) ? 201 : 422, text);
    assert.equal({}.polluted, undefined);
  };

describe('the collector', () => {
  holdsWithCollector('takes the records that the schema takes, and no others', agreesWith(isTakenBySchema));

  test('is found where it takes less', async () => {
    await assert.rejects(
      tryWithCollector(
        agreesWith(() => true),
        { cases: 400 },
      ),
      /Property failed/,
    );
  });
});
