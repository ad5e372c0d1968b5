import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { createRun, KithError } from '../../packages/core/dist/index.js';
import { parseDefinition, parseResponse } from '../../packages/core/dist/schema/index.js';
import { oneOf } from '../../packages/core/dist/testing/chance.test.js';
import { holds, isFound, play } from '../../packages/core/dist/testing/holds.test.js';

const names = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'],
  ...['__defineGetter__', 'isPrototypeOf', 'NaN', 'null', '0', '-1', '.', '..'],
];

const clean = Object.getOwnPropertyNames(Object.prototype).join();

function isUnharmed() {
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), clean);
  assert.equal({}.polluted, undefined);
  assert.equal([].polluted, undefined);
}

/** Gives one id of a definition, wherever it stands, a name that something else has already. */
function renamed(definition, choose) {
  const text = JSON.stringify(definition);
  const ids = [...new Set([...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id))];
  const [id, name] = [oneOf(choose, ids), oneOf(choose, names)];
  return JSON.parse(text.replaceAll(`"${id}"`, `"${name}"`).replaceAll(`{{${id}|`, `{{${name}|`));
}

const isOurs = (error) => error instanceof KithError && error.code === 'definition-invalid';

function isRefusedOr(run) {
  try {
    return run();
  } catch (error) {
    if (!isOurs(error)) throw error;
    return null;
  }
}

/** Refused at the door or not: the engine behind it comes to no harm. */
function isHarmless(trial) {
  const definition = renamed(trial.definition, trial.choose);
  const isTaken = isRefusedOr(() => parseDefinition(definition)) !== null;
  const run = isRefusedOr(() => play({ ...trial, definition }, isUnharmed));
  const draft = run?.draft();
  if (draft) trial.open(definition, { draft: JSON.parse(JSON.stringify(draft)) });
  const record = run?.snapshot.phase === 'answering' ? run.finish() : null;
  if (record && isTaken) assert.deepEqual(parseResponse(JSON.parse(JSON.stringify(record))), record);
  isUnharmed();
}

describe('an id that objects have already', () => {
  holds('is refused or harmless', isHarmless);

  isFound('is found where it reaches the prototype of all objects', isHarmless, {
    open: (definition, options) => {
      const run = createRun(definition, options);
      const next = () => {
        Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
        return run.next();
      };
      try {
        return Object.create(run, { next: { value: next } });
      } finally {
        setImmediate(() => delete Object.prototype.polluted);
      }
    },
  });
});
