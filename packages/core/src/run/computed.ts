import type { Computed } from '../definition.js';
import { rulesOf } from '../item-types/rules-of.js';
import type { ItemView } from './contract.js';

/** Ids of the items that a computed value is worked out from. */
export function sourcesOf(computed: Computed): readonly string[] {
  if ('count' in computed) return computed.count;
  return 'sum' in computed ? computed.sum : computed.mean;
}

/** The value, or null where too little is answered. `views`: the sources that are shown and answered. */
export function workOut(computed: Computed, views: readonly ItemView[]): number | null {
  if ('count' in computed) return views.length;
  const numbers = views.flatMap(({ item, value }) =>
    value === null ? [] : (rulesOf(item).numbers?.(item, value) ?? []),
  );
  const fewest = ('mean' in computed && computed.minimum) || 1;
  if (numbers.length < fewest) return null;
  const sum = numbers.reduce((total, each) => total + each, 0);
  return 'sum' in computed ? sum : sum / numbers.length;
}
