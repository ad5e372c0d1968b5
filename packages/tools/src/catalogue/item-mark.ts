import { createHash } from 'node:crypto';
import type { Item } from '@kith/core';
import { canonicalJson } from '@kith/instruments/canonical-json';

/** What changes how a question is shown or played, and not what it asks. */
export const besideTheWords: ReadonlySet<string> = new Set([
  'version',
  'showIf',
  'requiredIf',
  'required',
  'skippable',
  'checks',
  'order',
  'audio',
  'media',
]);

/** How a question is answered: two that differ in it cannot stand in one line of results. */
export function kindOf(item: Item): string {
  return 'scale' in item ? `${item.type}:${item.scale}` : item.type;
}

/** Stands for the words of a question and its options: another mark, another question. */
export function markOf(item: Item): string {
  const words = Object.fromEntries(Object.entries(item).filter(([key]) => !besideTheWords.has(key)));
  const digest = createHash('sha256').update(canonicalJson(words)).digest('base64url');
  return `${kindOf(item)} ${digest.slice(0, 16)}`;
}

/** Under what a question is kept in the list of what was published. */
export function versionedId({ id, version = 1 }: Item): string {
  return `${id}@${version}`;
}
