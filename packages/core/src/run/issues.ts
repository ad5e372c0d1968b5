import type { ConditionSource } from '../conditions/evaluate.js';
import { rulesOf } from '../item-types/rules-of.js';
import { abilities } from './abilities.js';
import type { Issue, ItemView } from './contract.js';

type Answered = Pick<ItemView, 'item' | 'state' | 'value' | 'otherText'>;

/** What is said at once, while answering: what is wrong with the answer in itself. */
export function issuesAtOnce({ item, value, otherText }: Answered): readonly Issue[] {
  const problems = value === null ? [] : (rulesOf(item).check?.(item, value, otherText) ?? []);
  return Object.freeze(problems.map((problem) => issueOf(item.id, problem)));
}

function issueOf(itemId: string, problem: Omit<Issue, 'itemId'>): Issue {
  const params = problem.params && { params: Object.freeze({ ...problem.params }) };
  return Object.freeze({ ...problem, ...params, itemId });
}

/** What keeps the page from being left. */
export function issuesAtLeaving(view: ItemView, source: ConditionSource): readonly Issue[] {
  if (!view.shown) return [];
  // What is never asked for, a contact block, is complete or empty.
  const missing = view.required || !rulesOf(view.item).asks ? missingIn(view) : null;
  if (missing) return [issueOf(view.id, missing)];
  const problems = issuesAtOnce(view);
  return problems.length ? problems : (abilities.failedChecks?.(view, source) ?? []);
}

function missingIn({ item, state, value, otherText, order }: ItemView): Omit<Issue, 'itemId'> | null {
  const rules = rulesOf(item);
  // Skipped while it was not required yet.
  const isBlank = state === 'unanswered' || (state === 'skipped' && item.skippable === false);
  if (isBlank) return rules.asks ? { code: 'required' } : null;
  if (value === null) return null;
  if (!otherText && rules.hasOther?.(item, value)) return { code: 'other-text-required' };
  const offered = order ?? rules.parts?.(item).map(({ id }) => id) ?? [];
  return rules.missing?.(item, value, offered) ?? null;
}
