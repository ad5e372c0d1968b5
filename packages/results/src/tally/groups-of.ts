import type { Answer, AnswerValue, ResponseRecord } from '@kith/core';
import { type Grouping, noAnswer, twoOrMore } from '../plan.js';

type Answers = ReadonlyMap<string, Answer>;

/** The groups that a person belongs to; without an answer the group of those who did not say. */
export function groupsOf(
  { from, kind }: Grouping,
  record: ResponseRecord,
  answers: Answers,
): readonly string[] {
  if ('context' in from) return [record.context[from.context] ?? noAnswer];
  if ('field' in from) return [record[from.field] ?? noAnswer];
  const answer = answers.get(from.item);
  if (answer?.state !== 'answered') return [noAnswer];
  const { value } = answer;
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  const chosen = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  if (chosen.length === 0) return [noAnswer];
  return kind === 'alone' && chosen.length > 1 ? [twoOrMore] : [...new Set(chosen)];
}

/** The place of an answer among the values of a measure; `undefined` where there is no valid one. */
export function pointOf(answer: Answer | undefined, row: string | undefined, values: readonly unknown[]) {
  if (answer?.state !== 'answered' || answer.value === null) return undefined;
  const { value } = answer;
  const given = row === undefined ? value : valueIn(value, row);
  const place = values.findIndex((each) => each === given);
  return place === -1 ? undefined : place;
}

const valueIn = (value: AnswerValue, row: string): unknown =>
  typeof value === 'object' && !Array.isArray(value) ? new Map(Object.entries(value)).get(row) : undefined;
