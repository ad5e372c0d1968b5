import type { Condition } from '../conditions.js';
import { limitOf } from './limit-of.js';

/** Ids of the items, and of the computed values, that a condition refers to, each once. */
export function dependenciesOf(condition: Condition): readonly string[] {
  const ids = new Set<string>();
  const visit = (part: Condition): void => {
    if ('item' in part) ids.add(part.item);
    else if ('computed' in part) ids.add(part.computed);
    else if ('not' in part) visit(part.not);
    else if ('all' in part) part.all.forEach(visit);
    else if ('any' in part) part.any.forEach(visit);
    const limit = limitOf(part);
    if (typeof limit === 'object') ids.add(limit.item);
  };
  visit(condition);
  return [...ids];
}
