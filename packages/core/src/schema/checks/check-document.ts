import { rulesOf } from '../../item-types/rules-of.js';
import { mistake, type Mistake } from '../mistake.js';
import type { Outline } from '../outline.js';

/** What concerns the definition as a whole: where students turn to, and its dates. */
export function checkDocument(outline: Outline): readonly Mistake[] {
  return [...checkHelp(outline), ...checkDates(outline.raw)];
}

function checkHelp({ raw, items }: Outline): readonly Mistake[] {
  if (raw['audience'] !== 'student' || raw['help'] !== undefined) return [];
  const open = items.find(({ item }) => item && rulesOf(item).open);
  if (!open) return [];
  const message = `Students can write in "${String(open.id)}": expected a sentence that says whom to turn to.`;
  return [mistake('help', 'help-missing', message)];
}

/** Also for status files, which have the same dates. */
export function checkDates(raw: Readonly<Record<string, unknown>>): readonly Mistake[] {
  const { opens, closes } = raw;
  if (typeof opens !== 'string' || typeof closes !== 'string') return [];
  // A whole last day still counts, so "opens" may be a time on it.
  const length = closes.length;
  if (opens.slice(0, length) < closes || (length === 10 && opens.slice(0, length) === closes)) return [];
  return [mistake('closes', 'dates-swapped', `It closes (${closes}) before it opens (${opens}).`)];
}
