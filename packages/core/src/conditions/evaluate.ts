import type { AskableState, Condition } from '../conditions.js';
import type { AnswerValue } from '../response.js';

/** `unknown` where a comparison has no answer to compare with; it shows nothing. */
export type Truth = boolean | 'unknown';

/** What conditions are asked of. */
export interface ConditionSource {
  /** `not-shown` for a hidden item, whatever was answered before it was hidden. */
  state(itemId: string): AskableState;
  /** `null` unless the state is `answered`. */
  value(itemId: string): AnswerValue | null;
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
  const value = 'item' in condition ? source.value(condition.item) : source.context[condition.context];
  return value === null || value === undefined ? 'unknown' : compare(condition, value);
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

function compare(condition: Condition, value: AnswerValue): boolean {
  if ('equals' in condition) return value === condition.equals;
  if ('in' in condition) return (condition.in as readonly unknown[]).includes(value);
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast;
  if ('atMost' in condition) return typeof value === 'number' && value <= condition.atMost;
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  if ('includes' in condition) return chosen.includes(condition.includes);
  if ('excludes' in condition) return !chosen.includes(condition.excludes);
  return 'countAtLeast' in condition && chosen.length >= condition.countAtLeast;
}
