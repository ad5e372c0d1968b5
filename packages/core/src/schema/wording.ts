import * as z from 'zod/mini';
import { nearest } from '../nearest.js';
import { describe } from './describe.js';
import { explainCondition } from './explain-condition.js';
import { mistake, type Mistake, type MistakeCode } from './mistake.js';
import { join, pathOf, valueAt } from './path.js';

type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const codes: Readonly<Record<string, MistakeCode>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'wrong-value',
  too_big: 'wrong-size',
  too_small: 'wrong-size',
};

/**
 * What is expected where zod finds an issue. zod/mini has no words of its own, so its `message` carries this;
 * for unknown fields it carries the known ones.
 */
export function expectation(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return Object.keys(shapeOf(issue.inst)).join(' ');
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => describe(value)).join(', ');
  return 'another value';
}

function shapeOf(schema: unknown): object {
  return schema instanceof z.ZodMiniObject ? schema.shape : {};
}

/** The mistakes behind one issue, in words for an author. */
export function word(issue: Issue, document: unknown): readonly Mistake[] {
  const condition = conditionIn(issue.path);
  if (condition) return explainCondition(valueAt(document, condition), pathOf(condition));
  const path = pathOf(issue.path);
  const given = valueAt(document, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(join(path, key), key, issue.message.split(' ')));
    case 'invalid_union':
      // Only a union that a name decides knows the names; the others carry in words what they expect.
      if ('options' in issue) return [wrongName(path, given, issue.options ?? [])];
      return [wrong(path, 'wrong-type', given, issue.message)];
    case 'invalid_key':
      return [wrong(path, 'wrong-format', issue.path.at(-1), issue.issues[0]?.message ?? 'another name')];
    case 'invalid_value':
      return [wrongName(path, given, issue.values)];
    default:
      return [wrong(path, codes[issue.code] ?? 'wrong-format', given, issue.message)];
  }
}

const conditionFields: readonly PropertyKey[] = ['showIf', 'requiredIf', 'require'];

/** Path of the condition that an issue lies in. What zod says of its parts depends on which form it comes near. */
function conditionIn(path: readonly PropertyKey[]): readonly PropertyKey[] | undefined {
  // After a name it is a name itself: an item of a catalogue may be called so.
  const at = path.findIndex((name, i) => conditionFields.includes(name) && typeof path[i - 1] !== 'string');
  return at >= 0 ? path.slice(0, at + 1) : undefined;
}

function unknownField(path: string, key: string, known: readonly string[]): Mistake {
  const message = `There is no field "${key}" here.`;
  return mistake(path, 'unknown-field', message, nearest(key, known));
}

/** A value out of a closed list. */
function wrongName(path: string, given: unknown, values: readonly unknown[]): Mistake {
  const expected = (values.length > 1 ? 'one of ' : '') + values.map(describe).join(', ');
  const plain = wrong(path, 'wrong-value', given, expected);
  const names = values.filter((value) => typeof value === 'string');
  return typeof given === 'string' ? mistake(path, plain.code, plain.message, nearest(given, names)) : plain;
}

function wrong(path: string, code: MistakeCode, given: unknown, expected: string): Mistake {
  if (given === undefined) return mistake(path, 'missing', `Missing: expected ${expected}.`);
  return mistake(path, code, `Expected ${expected}, but found ${describe(given)}.`);
}
