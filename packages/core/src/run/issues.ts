import { evaluate, type ConditionSource } from '../conditions/evaluate.js';
import { rulesOf } from '../item-types/rules-of.js';
import type { Issue, ItemView } from './contract.js';

type Answered = Pick<ItemView, 'item' | 'state' | 'value' | 'otherText'>;

/** What is said at once, while answering: what is wrong with the answer in itself. */
export function issuesAtOnce({ item, value, otherText }: Answered): readonly Issue[] {
  const problems = value === null ? [] : (rulesOf(item).check?.(item, value, otherText) ?? []);
  return Object.freeze(problems.map((problem) => Object.freeze({ ...problem, itemId: item.id })));
}

/** What keeps the page from being left. */
export function issuesAtLeaving(view: ItemView, source: ConditionSource): readonly Issue[] {
  if (!view.shown) return [];
  // What is never asked for, a contact block, is complete or empty.
  const missing = view.required || !rulesOf(view.item).asks ? missingIn(view) : null;
  if (missing) return [Object.freeze({ ...missing, itemId: view.id })];
  const problems = issuesAtOnce(view);
  return problems.length ? problems : failedChecks(view, source);
}

function missingIn({ item, state, value, otherText, order }: ItemView): Omit<Issue, 'itemId'> | null {
  const rules = rulesOf(item);
  if (state === 'unanswered') return rules.asks ? { code: 'required' } : null;
  if (value === null) return null;
  if (!otherText && rules.hasOther?.(item, value)) return { code: 'other-text-required' };
  const offered = order ?? rules.parts?.(item).map(({ id }) => id) ?? [];
  return rules.missing?.(item, value, offered) ?? null;
}

/** Only what is false is wrong: where an answer is missing, nothing can be said. */
function failedChecks({ id, item }: ItemView, source: ConditionSource): readonly Issue[] {
  return (item.checks ?? []).flatMap(({ require }, check): readonly Issue[] =>
    evaluate(require, source) === false ? [Object.freeze({ code: 'check', itemId: id, check })] : [],
  );
}
