import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { createRun, type ItemType } from '../index.js';
import { parseDefinition, parseResponse } from '../schema/index.js';
import type { Choose } from '../testing/chance.test.js';
import { holds, isFound, play, withMembers, type Check } from '../testing/holds.test.js';
import { makeDefinition } from '../testing/sound-definitions.test.js';

const types: readonly ItemType[] = [
  'scale',
  'single-choice',
  'multiple-choice',
  'short-text',
  'long-text',
  'information',
];
const make = (choose: Choose, size: number) => makeDefinition(choose, size, types);

const isSound: Check = ({ definition }) => {
  assert.deepEqual(parseDefinition(definition), definition);
};

const isTaken: Check = (trial) => {
  const record = play(trial, () => undefined).finish();
  if (record) assert.deepEqual(parseResponse(JSON.parse(JSON.stringify(record))), record);
};

describe('at the doors', () => {
  holds('the definitions of these tests are sound', isSound, { make });
  holds('every record of a run is taken as it is', isTaken, { make });

  isFound('a definition that refers forwards is found', isSound, {
    make: (choose, size) => {
      const [first, ...rest] = make(choose, size).pages;
      const showIf = { item: `i${size + 9}`, is: 'answered' } as const;
      return { ...make(choose, size), pages: [{ ...first!, showIf }, ...rest] };
    },
  });
  isFound('a record with more than it may have is found', isTaken, {
    open: (definition, options) => {
      const run = createRun(definition, options);
      return withMembers(run, { finish: () => Object.assign({ ...run.finish()! }, { more: 1 }) });
    },
  });
});
