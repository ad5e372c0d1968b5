import { rulesOf } from '../item-types/rules-of.js';
import type { Issue, ItemView } from './contract.js';

type Answered = Pick<ItemView, 'item' | 'state' | 'value' | 'otherText'>;

/** What is said at once, while typing: only that a text is too long. */
export function issuesAtOnce(view: Answered): readonly Issue[] {
  const { item, value, otherText } = view;
  if (value === null) return Object.freeze([]);
  return Object.freeze(
    rulesOf(item)
      .check(item, value, otherText)
      .map((problem) => Object.freeze({ ...problem, itemId: item.id })),
  );
}

/** What keeps the page from being left. */
export function issuesAtLeaving(view: ItemView): readonly Issue[] {
  const missing = view.item.required && view.shown ? missingCode(view) : null;
  if (!view.shown) return [];
  return missing ? [Object.freeze({ code: missing, itemId: view.id })] : issuesAtOnce(view);
}

function missingCode({ item, state, value, otherText }: ItemView): Issue['code'] | null {
  const rules = rulesOf(item);
  if (state === 'unanswered') return rules.asks ? 'required' : null;
  return value !== null && !otherText && rules.hasOther(item, value) ? 'other-text-required' : null;
}
