import { rulesOf } from '../../item-types/rules-of.js';
import { mistake, type Mistake } from '../mistake.js';
import type { Outline } from '../outline.js';

/** What concerns the definition as a whole: where it comes from, where students turn to, and its dates. */
export function checkDocument(outline: Outline): readonly Mistake[] {
  return [...checkOrigin(outline.raw), ...checkHelp(outline), ...checkDates(outline.raw)];
}

/** Results go by the id: under that of the original, those of a copy would be mixed with its own. */
function checkOrigin({ id, basedOn }: Readonly<Record<string, unknown>>): readonly Mistake[] {
  if (typeof id !== 'string' || typeof basedOn !== 'string' || !basedOn.startsWith(`${id}@`)) return [];
  const message = `A copy of "${id}" cannot have the same id: results of the two would be mixed.`;
  return [mistake('id', 'wrong-value', message)];
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
