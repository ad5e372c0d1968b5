import type { AskableState, Condition } from '../conditions.js';
import type { AnswerValue, RowAnswers } from '../response.js';
import { limitOf } from './limit-of.js';

/** `unknown` where a comparison has no answer to compare with; it shows nothing. */
export type Truth = boolean | 'unknown';

/** What conditions are asked of. */
export interface ConditionSource {
  /** `not-shown` for a hidden item, whatever was answered before it was hidden. */
  state(itemId: string): AskableState;
  /** `null` unless the state is `answered`. */
  value(itemId: string): AnswerValue | null;
  /** `null` where nothing that it is worked out from is answered. */
  computed(id: string): number | null;
  readonly context: Readonly<Record<string, string>>;
}

/** Kleene's three-valued logic: what is unknown stays unknown under `not`, and decides neither `all` nor `any`. */
export function evaluate(condition: Condition, source: ConditionSource): Truth {
  if ('all' in condition) return join(condition.all, source, false);
  if ('any' in condition) return join(condition.any, source, true);
  if ('not' in condition) {
    const truth = evaluate(condition.not, source);
    return truth === 'unknown' ? truth : !truth;
  }
  if ('is' in condition) return source.state(condition.item) === condition.is;
  const value = valueIn(condition, source);
  const limit = limitIn(condition, source);
  return value === null || limit === null ? 'unknown' : compare(condition, value, limit);
}

/** What is compared; null where there is none. */
function valueIn(condition: Condition, source: ConditionSource): AnswerValue | null {
  if ('computed' in condition) return source.computed(condition.computed);
  if (!('item' in condition))
    return 'context' in condition ? ownText(source.context, condition.context) : null;
  const value = source.value(condition.item);
  if (!('row' in condition)) return value;
  const answer = value && (value as RowAnswers)[condition.row];
  // An outside answer of a row is none to compare with.
  return typeof answer === 'number' ? answer : null;
}

const ownText = (texts: Readonly<Record<string, string>>, name: string): string | null =>
  Object.hasOwn(texts, name) ? (texts[name] ?? null) : null;

/** What it is compared with: where that is another item, its answer, null where it has none. */
function limitIn(condition: Condition, source: ConditionSource): AnswerValue | null | undefined {
  const limit = limitOf(condition);
  return typeof limit === 'object' ? source.value(limit.item) : limit;
}

/** `all` is decided by the first false, `any` by the first true. */
function join(conditions: readonly Condition[], source: ConditionSource, decisive: boolean): Truth {
  let result: Truth = !decisive;
  for (const condition of conditions) {
    const truth = evaluate(condition, source);
    if (truth === decisive) return truth;
    if (truth === 'unknown') result = truth;
  }
  return result;
}

function compare(condition: Condition, value: AnswerValue, limit: AnswerValue | undefined): boolean {
  if ('equals' in condition) return value === limit;
  if ('in' in condition) return (condition.in as readonly unknown[]).includes(value);
  if ('atLeast' in condition) return isComparable(value, limit) && value >= limit;
  if ('atMost' in condition) return isComparable(value, limit) && value <= limit;
  const chosen = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if ('includes' in condition) return chosen.includes(condition.includes);
  if ('excludes' in condition) return !chosen.includes(condition.excludes);
  return 'countAtLeast' in condition && chosen.length >= condition.countAtLeast;
}

/** Numbers compare with numbers, and dates, as texts, with dates. */
function isComparable(value: unknown, limit: unknown): limit is number | string {
  return typeof value === typeof limit && (typeof value === 'number' || typeof value === 'string');
}
