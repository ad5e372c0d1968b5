import type { Answer, AnswerValue, ResponseRecord } from '@kith/core';
import { type Grouping, noAnswer, twoOrMore } from '../plan.js';

type Answers = ReadonlyMap<string, Answer>;

/** The groups that a person belongs to; without an answer the group of those who did not say. */
export function groupsOf(
  { from, kind, groups }: Grouping,
  record: ResponseRecord,
  answers: Answers,
): readonly string[] {
  if ('context' in from) return [record.context[from.context] ?? noAnswer];
  if ('field' in from) return [record[from.field] ?? noAnswer];
  const answer = answers.get(from.item);
  const isChoice = (value: string) => groups?.includes(value) ?? optionId.test(value);
  const chosen = [...new Set(chosenIn(answer).filter(isChoice))];
  // Of a single choice several answers are none: whoever sends them would be counted more than once.
  if (chosen.length === 0 || (kind === 'one' && chosen.length > 1)) return [noAnswer];
  return kind === 'alone' && chosen.length > 1 ? [twoOrMore] : chosen;
}

/** For plans that do not say what can be chosen. */
const optionId = /^[\w.-]{1,64}$/;

/** What was chosen of what was offered. Anybody can send words under the id of a question: they are no choice. */
function chosenIn(answer: Answer | undefined): readonly string[] {
  if (answer?.state !== 'answered') return [];
  const { type, value } = answer;
  switch (type) {
    case 'single-choice':
    case 'dropdown':
    case 'yes-no':
      return typeof value === 'string' ? [value] : [];
    case 'scale':
    case 'faces':
    case 'numeric-scale':
      return typeof value === 'number' ? [String(value)] : [];
    case 'multiple-choice':
      return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    default:
      return [];
  }
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
