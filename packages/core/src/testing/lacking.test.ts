import { evaluate, rulesOf, type ConditionSource, type Item } from '../index.js';
import { partsOf, type Expected } from './from-scratch.test.js';

/** Whether something of this item keeps its page from being left, by the words of the contract alone. */
export function isLacking(item: Item, view: Expected, source: ConditionSource): boolean {
  if (!view.shown) return false;
  if (view.required && (isBlank(item, view) || isIncomplete(item, view))) return true;
  const { value, otherText } = view;
  if (value !== null && rulesOf(item).check?.(item, value, otherText).length) return true;
  return (item.checks ?? []).some(({ require }) => evaluate(require, source) === false);
}

function isBlank(item: Item, { state }: Expected): boolean {
  if (item.type === 'information' || item.type === 'contact') return false;
  return state === 'unanswered' || (state === 'skipped' && item.skippable === false);
}

function isIncomplete(item: Item, { value, otherText, order }: Expected): boolean {
  if (value === null) return false;
  const offered = order ?? partsOf(item).map(({ id }) => id);
  if (item.type === 'matrix' || item.type === 'then-now') return Object.keys(value).length < offered.length;
  if (item.type === 'ranking')
    return (value as readonly string[]).length < Math.min(item.top ?? offered.length, offered.length);
  if (item.type === 'repeating-group') {
    const entries = value as readonly object[];
    const needed = item.fields.filter((field) => field.required).map(({ id }) => id);
    return (
      entries.length < (item.min ?? 0) ||
      entries.some((entry) => !needed.every((id) => Object.keys(entry).includes(id)))
    );
  }
  if (!('options' in item)) return false;
  const other = item.options.find((option) => option.other)?.id;
  const chosen = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return other !== undefined && chosen.includes(other) && !otherText;
}
