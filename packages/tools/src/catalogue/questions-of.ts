import type { Definition } from '@kith/core';
import type { Instrument } from '@kith/instruments';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** How many questions each set in focus has. */
function setSizes({ focus, pages }: Definition): readonly number[] {
  const asked = pages.flatMap(({ items }) => items).map(({ showIf }) => showIf);
  return (focus?.sets ?? []).map(
    (set) =>
      asked.filter(
        (when) =>
          when && 'context' in when && when.context === 'focus' && 'equals' in when && when.equals === set,
      ).length,
  );
}

/**
 * How many questions somebody is asked at most: those counted that only some people see; of sets in focus the longest,
 * and of questions that take turns one.
 */
export function questionsOf({ definition, notes }: Pick<Instrument, 'definition' | 'notes'>): number {
  const sizes = setSizes(definition);
  const unasked = sizes.length === 0 ? 0 : sum(sizes) - Math.max(...sizes);
  const turns = definition.focus?.turns?.length ?? 0;
  return sum(Object.values(notes.counts)) - unasked - Math.max(0, turns - 1);
}
