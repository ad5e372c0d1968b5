import { minutesOf, type Definition, type Item } from '@kith/core';
import { mostQuestionsOn } from '../lint/item-kinds.js';
import { assumptionsIn } from './assumptions.js';
import { offeredOf } from './nodes.js';
import { outlineOf, type Outline } from './outline.js';
import { walk, type Trail, type Walk } from './walk.js';

/** Ways that are told apart at the same time; beyond them paths are not counted. */
const mostCounted = 2000;
const mostListed = 20;

export interface Path {
  /** Conditional items that it shows; empty where it shows none. */
  readonly shows: readonly string[];
  /** Conditional items that it leaves out. */
  readonly leavesOut: readonly string[];
  /** Rows of a matrix count one by one. */
  readonly questions: number;
  readonly minutes: number;
  /** Where it ends, if not with the thanks. */
  readonly end?: string;
}

/** The shape of `kith tree --json`. Fields may be added; none changes its meaning under this `kith`. */
export interface Tree extends Outline {
  readonly kith: 'tree/1';
  readonly instrument: string;
  readonly version: string;
  readonly language: string;
  readonly title: string;
  readonly paths: {
    /** `null` where there are too many to count; then there are more than `moreThan`. */
    readonly count: number | null;
    readonly moreThan?: number;
    /** The shortest first. Not all of them where there are many. */
    readonly listed: readonly Path[];
  };
  readonly shortest: Path;
  readonly longest: Path;
  /**
   * False where there are too many ways to follow, or where `assumes` says something: then the shortest and longest
   * are bounds that may not be met.
   */
  readonly exact: boolean;
  /** What paths take to come either way although answers or chance decide it, in words. */
  readonly assumes: readonly string[];
}

export function treeOf(definition: Definition): Tree {
  const { id, version, language, title } = definition;
  const counted = walk(definition, { limit: mostCounted, keepHistory: true });
  const followed = counted ?? walk(definition, { limit: mostCounted });
  const paths = (counted?.ways ?? [])
    .map(({ shortest, end }) => pathOf(itemsOn(shortest.trail), definition, end))
    .sort((a, b) => a.minutes - b.minutes || a.questions - b.questions);
  const assumes = assumptionsIn(definition);
  return {
    kith: 'tree/1',
    instrument: id,
    version,
    language,
    title,
    ...outlineOf(definition),
    paths: counted
      ? { count: paths.length, listed: paths.slice(0, mostListed) }
      : { count: null, moreThan: mostCounted, listed: [] },
    ...extremes(followed, definition),
    exact: followed !== undefined && !assumes.length,
    assumes,
  };
}

/** The shortest and the longest way; where they cannot be followed, everything that always and that ever shows. */
function extremes(followed: Walk | undefined, definition: Definition): Pick<Tree, 'shortest' | 'longest'> {
  const all = definition.pages.flatMap((page) => page.items);
  const always = definition.pages
    .filter((page) => !page.showIf)
    .flatMap((page) => page.items.filter((item) => !item.showIf).map((item) => offeredOf(item, () => false)));
  const ways = followed?.ways ?? [];
  const [shortest] = [...ways].sort((a, b) => a.shortest.seconds - b.shortest.seconds);
  const [longest] = [...ways].sort((a, b) => b.longest.seconds - a.longest.seconds);
  return {
    shortest: pathOf(shortest ? itemsOn(shortest.shortest.trail) : always, definition, shortest?.end),
    longest: pathOf(longest ? itemsOn(longest.longest.trail) : all, definition, longest?.end),
  };
}

function itemsOn(trail: Trail | null): readonly Item[] {
  const items: Item[] = [];
  for (let at = trail; at; at = at.before) items.push(at.item);
  return items;
}

/** `items`: what is shown, each with what it has on offer. */
function pathOf(items: readonly Item[], definition: Definition, end: string | undefined): Path {
  const shown = new Map(items.map((item) => [item.id, item]));
  const conditional = definition.pages.flatMap((page) =>
    page.items.filter((item) => item.showIf ?? page.showIf).map(({ id }) => id),
  );
  const pages = definition.pages.map((page) => ({
    ...page,
    items: page.items.flatMap(({ id }) => shown.get(id) ?? []),
  }));
  // Of those that take turns, one is asked in a wave.
  const resting = Math.max(0, (definition.focus?.turns ?? []).filter((id) => shown.has(id)).length - 1);
  return {
    shows: conditional.filter((id) => shown.has(id)),
    leavesOut: conditional.filter((id) => !shown.has(id)),
    questions: pages.reduce((sum, page) => sum + mostQuestionsOn(page), 0) - resting,
    minutes: minutesOf({ ...definition, pages }),
    ...(end !== undefined && { end }),
  };
}
