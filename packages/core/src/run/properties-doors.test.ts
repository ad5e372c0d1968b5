import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { createRun, type Definition } from '../index.js';
import { DefinitionError, parseDefinition, parseResponse } from '../schema/index.js';
import { holds, isFound, play, withMembers, type Check } from '../testing/holds.test.js';
import { makeDefinition } from '../testing/sound-definitions.test.js';

/** Mistakes of a definition but one: conditions that chance made can be such that nothing makes them true. */
function mistakesOf(definition: Definition): readonly string[] {
  try {
    assert.deepEqual(parseDefinition(definition), definition);
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.mistakes
      .filter(({ code }) => !['never-shown'].includes(code))
      .map(({ path, message }) => `${path}: ${message}`);
  }
}

const isSound: Check = ({ definition }) => assert.deepEqual(mistakesOf(definition), []);

const isTaken: Check = (trial) => {
  const record = play(trial, () => undefined).finish();
  if (record) assert.deepEqual(parseResponse(JSON.parse(JSON.stringify(record))), record);
};

describe('at the doors', () => {
  holds('the definitions of these tests are sound', isSound);
  holds('every record of a run is taken as it is', isTaken);

  isFound('a definition that refers forwards is found', isSound, {
    make: (choose, size) => {
      const definition = makeDefinition(choose, size);
      const [first, ...rest] = definition.pages;
      const showIf = { item: `i${size + 9}`, is: 'answered' } as const;
      return { ...definition, pages: [{ ...first!, showIf }, ...rest] };
    },
  });
  isFound('a record with more than it may have is found', isTaken, {
    open: (definition, options) => {
      const run = createRun(definition, options);
      return withMembers(run, { finish: () => Object.assign({ ...run.finish()! }, { more: 1 }) });
    },
  });
});
