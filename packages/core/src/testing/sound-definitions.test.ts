import { isQuestion, type Computed, type Definition, type Item, type ItemType, type Page } from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { surveyOf } from '../sample-definitions.test.js';
import { maybe, oneOf, someOf, type Choose } from './chance.test.js';
import { makeCondition } from './sound-conditions.test.js';
import { itemTypes, makeItem, type Place } from './sound-items.test.js';

addFurtherItemTypes();

/** Types whose answers are numbers. */
const counted: readonly ItemType[] = ['scale', 'faces', 'numeric-scale', 'number', 'matrix', 'then-now'];

/** A sound definition of about `size` items, of every type and with all that pages and items can have. */
export function makeDefinition(
  choose: Choose,
  size: number,
  types: readonly ItemType[] = itemTypes,
): Definition {
  const earlier = { items: [] as Item[], computed: [] as string[] };
  const computed: Computed[] = [];
  const condition = () => makeCondition({ items: [...earlier.items], computed: earlier.computed }, choose);
  const place: Place = { choose, condition, text: (words) => `${words}${pipe(earlier, choose)}` };
  const pages: Page[] = [];
  while (earlier.items.length < size) {
    const head = makePageHead(`p${pages.length}`, place);
    const items = Array.from({ length: 1 + choose(4) }, () => {
      const item = makeItem(oneOf(choose, types), `i${earlier.items.length}`, place);
      earlier.items.push(item);
      if (!choose(5)) addComputed(earlier, computed, choose);
      return item;
    });
    const pick = isQuestion(items[0]!) ? maybe(choose, 6, () => ({ pick: 1 })) : {};
    pages.push({ ...head, ...pick, items });
  }
  const ends = Array.from({ length: choose(3) }, (_, i) => ({
    id: `e${i}`,
    showIf: condition(),
    text: place.text('The end'),
  }));
  return surveyOf(pages, {
    ...(computed.length ? { computed } : {}),
    ...(ends.length ? { ends } : {}),
  });
}

function makePageHead(id: string, { choose, condition, text }: Place): Omit<Page, 'items'> {
  return {
    id,
    ...maybe(choose, 2, () => ({ showIf: condition() })),
    ...maybe(choose, 3, () => ({ title: text('Title') })),
    ...maybe(choose, 4, () => ({ order: 'random' })),
  };
}

function pipe(
  { items, computed }: { readonly items: readonly Item[]; readonly computed: readonly string[] },
  choose: Choose,
): string {
  // Answers of these have no words, or are not for others to read.
  const ids = items.filter(({ type }) => type !== 'information' && type !== 'contact').map(({ id }) => id);
  const known = [...ids, ...computed];
  return known.length && !choose(4) ? ` {{${oneOf(choose, known)}|nothing}}` : '';
}

function addComputed(
  earlier: { readonly items: readonly Item[]; readonly computed: string[] },
  computed: Computed[],
  choose: Choose,
): void {
  const sources = someOf(
    choose,
    earlier.items.filter(({ type }) => counted.includes(type)).map(({ id }) => id),
  );
  if (!sources.length) return;
  const id = `c${computed.length}`;
  computed.push(
    oneOf(choose, [
      { id, count: sources },
      { id, sum: sources },
      { id, mean: sources },
      { id, mean: sources, minimum: sources.length },
    ]),
  );
  earlier.computed.push(id);
}
