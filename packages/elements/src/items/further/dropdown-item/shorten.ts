import type { Option } from '@kith/core';

/** So that "cafe" finds "Café". */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The options in which each of the typed words occurs. */
export function shorten(options: readonly Option[], typed: string): readonly Option[] {
  const words = bare(typed).split(/\s+/).filter(Boolean);
  return words.length
    ? options.filter(({ label }) => words.every((word) => bare(label).includes(word)))
    : options;
}
