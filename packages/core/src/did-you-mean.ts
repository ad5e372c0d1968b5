import { abilities } from './run/abilities.js';

/** Offers the nearest valid name at the end of a message, where that comes with the further abilities. */
export function didYouMean(given: string, names: readonly string[]): string {
  const meant = abilities.nearest?.(given, names);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}
