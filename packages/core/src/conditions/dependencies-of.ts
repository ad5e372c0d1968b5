import type { Condition, ItemReference } from '../conditions.js';

/** Ids of the items, and of the computed values, that a condition refers to, each once. */
export function dependenciesOf(condition: Condition): readonly string[] {
  const ids = new Set<string>();
  const visit = (part: Condition): void => {
    if ('item' in part) {
      ids.add(part.item);
      for (const name of ['equals', 'atLeast', 'atMost'] as const) {
        const limit = name in part ? (part as Readonly<Record<string, unknown>>)[name] : null;
        if (typeof limit === 'object' && limit) ids.add((limit as ItemReference).item);
      }
    } else if ('computed' in part) ids.add(part.computed);
    else if ('not' in part) visit(part.not);
    else if ('all' in part) part.all.forEach(visit);
    else if ('any' in part) part.any.forEach(visit);
  };
  visit(condition);
  return [...ids];
}
