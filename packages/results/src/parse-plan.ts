import { checkPlan, type ResultsPlan } from './plan.js';
import { areLabels } from './publish/label-checks.js';

type Test = (input: unknown) => boolean;

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);
const isText: Test = (input) => typeof input === 'string' && input !== '';
const isNumber: Test = (input) => typeof input === 'number';
const isValue: Test = (input) => isText(input) || isNumber(input);
const listOf =
  (test: Test): Test =>
  (input) =>
    Array.isArray(input) && input.every(test);
const withFields =
  (fields: Readonly<Record<string, Test>>): Test =>
  (input) =>
    isObject(input) && Object.entries(fields).every(([name, test]) => test(input[name]));

const kinds: readonly unknown[] = ['one', 'several', 'alone'];
const isSource: Test = (input) =>
  isObject(input) &&
  Object.keys(input).length === 1 &&
  ['item', 'context', 'field'].some((name) => isText(input[name]));

const optional =
  (test: Test): Test =>
  (input) =>
    input === undefined || test(input);

const shape: Readonly<Record<keyof ResultsPlan, Test>> = {
  instrument: isText,
  measures: listOf(
    withFields({
      id: isText,
      item: isText,
      version: isNumber,
      values: (input) => listOf(isValue)(input) && Array.isArray(input) && input.length > 1,
      favourable: listOf(isValue),
      row: optional(isText),
    }),
  ),
  constructs: listOf(withFields({ id: isText, measures: listOf(isText) })),
  groupings: listOf(
    withFields({
      id: isText,
      from: isSource,
      kind: (input) => kinds.includes(input),
      groups: optional(listOf(isText)),
    }),
  ),
  crossings: listOf((input) => listOf(isText)(input) && Array.isArray(input) && input.length === 2),
  smallest: isNumber,
  audience: optional(isText),
  labels: optional((input) => areLabels(input, '') === undefined),
};

/** A plan from outside, from a file for instance. Throws a `TypeError` that names what is missing, and as `checkPlan`. */
export function parsePlan(input: unknown): ResultsPlan {
  if (!isObject(input)) throw new TypeError('A plan is an object.');
  const wrong = Object.entries(shape).find(([name, test]) => !test(input[name]));
  if (wrong !== undefined) throw new TypeError(`In a plan, "${wrong[0]}" is missing or has another form.`);
  return checkPlan(input as unknown as ResultsPlan);
}
