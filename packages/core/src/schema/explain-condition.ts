import { nearest } from '../nearest.js';
import { askableStates } from './condition-schema.js';
import { describe } from './describe.js';
import { mistake, type Mistake } from './mistake.js';
import { isRecord, join } from './path.js';

type Test = (value: unknown) => boolean;

/** What an operator takes: a test, the words for it, and whether it can be asked of one row of a matrix. */
type Operator = readonly [test: Test, expected: string, ofRow?: true];

const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number';
const isScalar: Test = (value) => isText(value) || isNumber(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(test);

type Operators = Readonly<Record<string, Operator>>;

const isReference: Test = (value) =>
  isRecord(value) && Object.keys(value).join() === 'item' && isText(value['item']);
const isLimit: Test = (value) => isScalar(value) || isReference(value);
const limits = 'a date or the answer of another item ({"item":"start"})';

const itemOperators: Operators = {
  equals: [isLimit, `a point of the scale, an option id, ${limits}`, true],
  in: [listOf(isScalar), 'a list of points or option ids', true],
  atLeast: [isLimit, `a number, ${limits}`, true],
  atMost: [isLimit, `a number, ${limits}`, true],
  includes: [isText, 'an option id'],
  excludes: [isText, 'an option id'],
  countAtLeast: [Number.isSafeInteger, 'a whole number'],
  is: [isText, 'a state such as "answered"'],
};

const computedOperators: Operators = {
  equals: [isNumber, 'a number'],
  atLeast: [isNumber, 'a number'],
  atMost: [isNumber, 'a number'],
};

const contextOperators: Operators = {
  equals: [isText, 'a text'],
  in: [listOf(isText), 'a list of texts'],
};

const operatorsOf: Readonly<Record<string, Operators>> = {
  item: itemOperators,
  computed: computedOperators,
  context: contextOperators,
};

const subjects = ['item', 'computed', 'context', 'all', 'any', 'not'];

/** What is wrong with the form of a condition, part by part. Empty for a well-formed one. */
export function explainCondition(given: unknown, path: string): readonly Mistake[] {
  if (!isRecord(given) || Array.isArray(given)) {
    const message = `Expected a condition such as {"item":"voice.1","atMost":2}, but found ${describe(given)}.`;
    return [mistake(path, 'wrong-type', message)];
  }
  const keys = Object.keys(given);
  const found = subjects.filter((subject) => keys.includes(subject));
  const [subject] = found;
  if (subject === undefined) return noSubject(keys, path);
  if (found.length > 1) {
    const both = found.map((name) => `"${name}"`).join(' and ');
    return [mistake(path, 'wrong-value', `A condition is about one thing, but this one has ${both}.`)];
  }
  const operators = operatorsOf[subject];
  if (operators) return explainTest(given, path, subject, operators);
  return [
    ...unknownKeys(keys, [subject], path),
    ...explainJoin(given[subject], join(path, subject), subject),
  ];
}

function noSubject(keys: readonly string[], path: string): readonly Mistake[] {
  const message =
    'A condition names an "item", a "computed" value or a "context", or joins others by "all", "any" or "not".';
  const meant = keys.map((key) => nearest(key, subjects)).find((name) => name !== undefined);
  return [mistake(path, 'missing', message, meant)];
}

function explainJoin(given: unknown, path: string, subject: string): readonly Mistake[] {
  if (subject === 'not') return explainCondition(given, path);
  if (!Array.isArray(given) || !given.length) {
    return [mistake(path, 'wrong-type', `Expected a list of conditions, but found ${describe(given)}.`)];
  }
  return given.flatMap((part: unknown, i) => explainCondition(part, join(path, i)));
}

function explainTest(
  given: Readonly<Record<string, unknown>>,
  path: string,
  subject: string,
  operators: Operators,
): readonly Mistake[] {
  const names = Object.keys(operators);
  const keys = Object.keys(given);
  const used = names.filter((name) => keys.includes(name));
  const ofRow = used.some((name) => operators[name]?.[2]);
  const mistakes = [...unknownKeys(keys, [subject, ...names, ...(ofRow ? ['row'] : [])], path)];
  if (ofRow && 'row' in given && !isText(given['row'])) {
    const message = `Expected the id of a row, but found ${describe(given['row'])}.`;
    mistakes.push(mistake(join(path, 'row'), 'wrong-type', message));
  }
  if (!isText(given[subject])) {
    mistakes.push(
      mistake(join(path, subject), 'wrong-type', `Expected a name, but found ${describe(given[subject])}.`),
    );
  }
  if (used.length !== 1 && !(used.length === 0 && mistakes.length)) {
    const count = used.length ? used.join(' and ') : 'none';
    mistakes.push(mistake(path, 'missing', `Expected one of ${names.join(', ')}, but found ${count}.`));
  }
  for (const name of used) mistakes.push(...explainOperand(given[name], join(path, name), name, operators));
  return mistakes;
}

function explainOperand(
  given: unknown,
  path: string,
  name: string,
  operators: Operators,
): readonly Mistake[] {
  const [test, expected] = operators[name] ?? [isText, 'a text'];
  if (!test(given))
    return [mistake(path, 'wrong-type', `Expected ${expected}, but found ${describe(given)}.`)];
  if (name !== 'is' || (askableStates as readonly unknown[]).includes(given)) return [];
  const message = `Expected one of ${askableStates.join(', ')}, but found ${describe(given)}.`;
  return [mistake(path, 'wrong-value', message, nearest(String(given), askableStates))];
}

function unknownKeys(keys: readonly string[], known: readonly string[], path: string): readonly Mistake[] {
  return keys
    .filter((key) => !known.includes(key))
    .map((key) =>
      mistake(join(path, key), 'unknown-field', `There is no field "${key}" here.`, nearest(key, known)),
    );
}
