import type { Catalogue, Definition, Item, ItemTexts } from '@kith/core';

/**
 * A question of another instrument, word for word, so that the results of both can stand in one line over time.
 * `more` may add a condition. Throws for an id that is not there.
 */
export function itemFrom({ id, pages }: Definition, wanted: string, more: Pick<Item, 'showIf'> = {}): Item {
  const item = pages.flatMap(({ items }) => items).find((each) => each.id === wanted);
  if (!item) throw new Error(`${id} has no item "${wanted}".`);
  return { ...item, ...more };
}

/** Such questions, asked only where the page says `focus="…"`, or says nothing and they are the first set. */
export const inFocus = (baseline: Definition, focus: string, ...wanted: readonly string[]): readonly Item[] =>
  wanted.map((id) => itemFrom(baseline, id, { showIf: { context: 'focus', equals: focus } }));

/** The words of such questions in another language. Throws for an id that is not there. */
export function textsFrom(
  { instrument, language, items }: Catalogue,
  wanted: readonly string[],
): Readonly<Record<string, ItemTexts>> {
  return Object.fromEntries(
    wanted.map((id) => {
      const texts = items[id];
      if (!texts) throw new Error(`${instrument} has no item "${id}" in "${language}".`);
      return [id, texts];
    }),
  );
}

/** The help line of another instrument. Throws where it has none. */
export function helpFrom({ help }: Pick<Definition | Catalogue, 'help'>): string {
  if (help === undefined) throw new Error('There is no help line to take.');
  return help;
}

/** Who reads the answers, as another instrument says it. */
export const whoSeesFrom = ({ notice }: Pick<Definition | Catalogue, 'notice'>): string => notice.whoSees;
