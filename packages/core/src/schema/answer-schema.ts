import * as z from 'zod/mini';
import type { Answer, AnswerState } from '../response.js';
import { outsideAnswers } from './item-schema.js';
import { date, id, keyId } from './leaves.js';

const answerStates = [
  'answered',
  'skipped',
  'declined',
  'not-shown',
  'not-reached',
  'not-sure',
  'not-applicable',
  'invalid',
] as const satisfies readonly AnswerState[];

const text = z.string().check(z.maxLength(20_000, 'at most 20,000 characters'));

const base = {
  itemId: id,
  itemVersion: whole(1, 10_000),
  state: z.enum(answerStates),
  otherText: z.exactOptional(text),
};

const point = whole(1, 100);
const chosen = z.array(id).check(z.maxLength(500, 'at most 500 options'));
const number = z
  .number()
  .check(
    z.minimum(Number.MIN_SAFE_INTEGER, 'a number that every program keeps exactly'),
    z.maximum(Number.MAX_SAFE_INTEGER, 'a number that every program keeps exactly'),
  );
/** An answer to one row: a point, or an outside answer. */
const rowAnswer = z.union([whole(0, 100), z.enum(outsideAnswers)], 'a point or an outside answer');
const rows = z.record(keyId, rowAnswer).check(z.refine(hasAtMost(500), 'at most 500 rows'));
const thenNow = z.strictObject({ then: z.exactOptional(rowAnswer), now: z.exactOptional(rowAnswer) });
const fieldAnswer = z.union(
  [number, text, chosen],
  'a number, a text of at most 20,000 characters, or a list of at most 500 option ids',
);
const entry = z.record(keyId, fieldAnswer).check(z.refine(hasAtMost(100), 'at most 100 fields'));
const entries = z.array(entry).check(z.maxLength(100, 'at most 100 entries'));

/** An answer of each item type that has a place in a record. What a contact block holds is never in one. */
export const answerSchema: z.ZodMiniType<Answer> = z.discriminatedUnion('type', [
  answer('scale', point),
  answer('faces', point),
  answer('numeric-scale', whole(0, 10)),
  answer('yes-no', z.enum(['yes', 'no'])),
  answer('single-choice', id),
  answer('dropdown', id),
  answer('multiple-choice', chosen),
  answer('ranking', chosen),
  answer('short-text', text),
  answer('long-text', text),
  answer('number', number),
  answer('date', date),
  answer('matrix', rows),
  answer('then-now', thenNow),
  answer('repeating-group', entries),
  answer('consent', z.enum(['given', 'refused'])),
]);

function answer<const T extends Answer['type'], V extends z.ZodMiniType>(type: T, value: V) {
  return z.strictObject({ ...base, type: z.literal(type), value: z.nullable(value) });
}

function whole(min: number, max: number) {
  return z
    .int()
    .check(z.minimum(min, `at least ${min}`), z.maximum(max, `at most ${max.toLocaleString('en')}`));
}

function hasAtMost(most: number): (given: object) => boolean {
  return (given) => Object.keys(given).length <= most;
}
