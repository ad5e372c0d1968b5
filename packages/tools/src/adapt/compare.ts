import type { ConstructNotes } from '@kith/instruments';
import { isDeepStrictEqual } from 'node:util';
import type { Definition, Item } from '@kith/core';
import { kindOf, markOf, versionedId } from '../catalogue/item-mark.js';
import { inLanguage, marksOf, nameOf, questionsOf, type Original } from './original.js';
import { outOfOrder } from './out-of-order.js';

/** What became of a question that the original has too. */
export type Fate =
  /** The same words and the same way to answer: results may stand side by side. */
  | 'same'
  /** The same words under another version. */
  | 'renumbered'
  /** Other words under a version of their own. */
  | 'new-version'
  /** Other words under a version that was asked in different ones. */
  | 'reworded'
  /** Answered in another way, under an id that stands for the first. */
  | 'rescaled';

export interface ComparedItem {
  readonly item: Item;
  readonly fate: Fate;
  /** What it is held against: the version of the original whose words or scale it should have. */
  readonly against: string;
}

export interface ComparedConstruct {
  readonly label: string;
  /** Questions that are the same in both, of so many. */
  readonly kept: number;
  readonly of: number;
  /** `whole`: as the original reports it. `shared`: over what both have. `single`: each question by itself. */
  readonly compare: 'whole' | 'shared' | 'single' | 'nothing';
}

/** A copy set beside its original: what may still be compared, and what may not. */
export interface Comparison {
  readonly original: string;
  readonly items: readonly ComparedItem[];
  /** Ids, here and below. */
  readonly left: readonly string[];
  readonly added: readonly string[];
  /** Kept, and asked in another order. */
  readonly moved: readonly string[];
  /** Kept, and asked of other people: under another condition. */
  readonly otherwiseAsked: readonly string[];
  readonly constructs: readonly ComparedConstruct[];
}

/** Undefined where the original has no words in the language of the copy: then nothing can be said. */
export function compare(copy: Definition, original: Original): Comparison | undefined {
  const words = inLanguage(original, copy.language);
  const marks = marksOf(original, copy.language);
  if (!words || !marks) return undefined;
  const asked = questionsOf(copy);
  const before = questionsOf(words);
  const items = asked.flatMap((item) => fateOf(item, marks));
  const same = new Set(items.filter(({ fate }) => isComparable(fate)).map(({ item }) => item.id));
  const known = new Set(items.map(({ item }) => item.id));
  return {
    original: nameOf(words),
    items,
    left: before.map(({ id }) => id).filter((id) => !known.has(id)),
    added: asked.map(({ id }) => id).filter((id) => !known.has(id)),
    moved: outOfOrder(
      before.map(({ id }) => id),
      asked.map(({ id }) => id),
    ),
    otherwiseAsked: asked.filter((item) => isAskedOtherwise(item, words, copy)).map(({ id }) => id),
    constructs: original.constructs.map((construct) => comparedConstruct(construct, same)),
  };
}

export const isComparable = (fate: Fate): boolean => fate === 'same' || fate === 'renumbered';

function fateOf(item: Item, marks: Readonly<Record<string, string>>): readonly ComparedItem[] {
  const versions = Object.entries(marks).filter(([key]) => key.slice(0, key.lastIndexOf('@')) === item.id);
  const [latest] = versions.at(-1) ?? [];
  if (latest === undefined) return [];
  const found = (fate: Fate, against = latest): readonly ComparedItem[] => [{ item, fate, against }];
  const other = versions.find(([, mark]) => !mark.startsWith(`${kindOf(item)} `));
  if (other) return found('rescaled', other[0]);
  const mark = markOf(item);
  const own = marks[versionedId(item)];
  if (own !== undefined) return found(own === mark ? 'same' : 'reworded', versionedId(item));
  const twin = versions.find(([, each]) => each === mark);
  return twin ? found('renumbered', twin[0]) : found('new-version');
}

/** The conditions of its page and its own: who gets to see it. */
function isAskedOtherwise({ id }: Item, before: Definition, copy: Definition): boolean {
  const ways = [before, copy].map(({ pages }) => {
    const page = pages.find(({ items }) => items.some((item) => item.id === id));
    return page && [page.showIf, page.items.find((item) => item.id === id)?.showIf, page.pick];
  });
  return ways[0] !== undefined && !isDeepStrictEqual(ways[0], ways[1]);
}

/** As scores are worked out: over at least half of the questions, and never over fewer than three. */
function comparedConstruct(
  { label, items, report }: ConstructNotes,
  same: ReadonlySet<string>,
): ComparedConstruct {
  const kept = items.filter((id) => same.has(id)).length;
  const of = items.length;
  if (kept === 0) return { label, kept, of, compare: 'nothing' };
  if (kept === of) return { label, kept, of, compare: 'whole' };
  const enough = report === 'score' && kept >= 3 && kept * 2 >= of;
  return { label, kept, of, compare: enough ? 'shared' : 'single' };
}
