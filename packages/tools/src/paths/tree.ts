import { isQuestion, minutesOf, type Condition, type Definition, type Item, type Page } from '@kith/core';
import { inWords } from './in-words.js';
import { nodesOf } from './nodes.js';
import { walk, type Trail, type Walk } from './walk.js';

/** Ways that are told apart at the same time; beyond them paths are not counted. */
const mostCounted = 2000;
const mostListed = 20;

export interface TreeItem {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly onlyIf?: string;
}

export interface TreePage {
  readonly id: string;
  readonly title?: string;
  readonly onlyIf?: string;
  readonly items: readonly TreeItem[];
}

export interface Path {
  /** Conditional items that it shows; empty where it shows none. */
  readonly shows: readonly string[];
  /** Conditional items that it leaves out. */
  readonly leavesOut: readonly string[];
  readonly questions: number;
  readonly minutes: number;
}

/** The shape of `kith tree --json`. Fields may be added; none changes its meaning under this `kith`. */
export interface Tree {
  readonly kith: 'tree/1';
  readonly instrument: string;
  readonly version: string;
  readonly language: string;
  readonly title: string;
  readonly pages: readonly TreePage[];
  readonly paths: {
    /** `null` where there are too many to count; then there are more than `moreThan`. */
    readonly count: number | null;
    readonly moreThan?: number;
    /** The shortest first. Not all of them where there are many. */
    readonly listed: readonly Path[];
  };
  readonly shortest: Path;
  readonly longest: Path;
  /** False where there are too many ways to follow: then the shortest and longest are bounds that may not be met. */
  readonly exact: boolean;
}

export function treeOf(definition: Definition): Tree {
  const { id, version, language, title } = definition;
  const nodes = nodesOf(definition);
  const counted = walk(nodes, { limit: mostCounted, keepHistory: true });
  const followed = counted ?? walk(nodes, { limit: mostCounted });
  const trails = new Map(counted?.ways.map((way) => [way.history, way.shortest.trail]));
  const paths = [...trails.values()]
    .map((trail) => pathOf(itemsOn(trail), definition))
    .sort((a, b) => a.minutes - b.minutes || a.questions - b.questions);
  return {
    kith: 'tree/1',
    instrument: id,
    version,
    language,
    title,
    pages: definition.pages.map((page) => pageOf(page, definition)),
    paths: counted
      ? { count: paths.length, listed: paths.slice(0, mostListed) }
      : { count: null, moreThan: mostCounted, listed: [] },
    ...extremes(followed, definition),
    exact: followed !== undefined,
  };
}

/** The shortest and the longest way; where they cannot be followed, everything that always and that ever shows. */
function extremes(followed: Walk | undefined, definition: Definition): Pick<Tree, 'shortest' | 'longest'> {
  const all = definition.pages.flatMap((page) => page.items);
  const always = definition.pages
    .filter((page) => !page.showIf)
    .flatMap((page) => page.items.filter((item) => !item.showIf));
  const ways = followed?.ways ?? [];
  const [shortest] = ways.map((way) => way.shortest).sort((a, b) => a.seconds - b.seconds);
  const [longest] = ways.map((way) => way.longest).sort((a, b) => b.seconds - a.seconds);
  return {
    shortest: pathOf(shortest ? itemsOn(shortest.trail) : always, definition),
    longest: pathOf(longest ? itemsOn(longest.trail) : all, definition),
  };
}

function itemsOn(trail: Trail | null): readonly Item[] {
  const items: Item[] = [];
  for (let at = trail; at; at = at.before) items.push(at.item);
  return items;
}

function pathOf(items: readonly Item[], definition: Definition): Path {
  const shown = new Set(items);
  const conditional = definition.pages.flatMap((page) =>
    page.items.filter((item) => item.showIf ?? page.showIf),
  );
  const idsOf = (list: readonly Item[]): readonly string[] => list.map(({ id }) => id);
  return {
    shows: idsOf(conditional.filter((item) => shown.has(item))),
    leavesOut: idsOf(conditional.filter((item) => !shown.has(item))),
    questions: items.filter(isQuestion).length,
    minutes: minutesOf({
      ...definition,
      pages: definition.pages.map((page) => ({
        ...page,
        items: page.items.filter((item) => shown.has(item)),
      })),
    }),
  };
}

function pageOf({ id, title, showIf, items }: Page, definition: Definition): TreePage {
  const known = new Map(definition.pages.flatMap((page) => page.items).map((item) => [item.id, item]));
  const only = (condition: Condition | undefined): { readonly onlyIf?: string } =>
    condition ? { onlyIf: inWords(condition, known) } : {};
  return {
    id,
    ...(title !== undefined && { title }),
    ...only(showIf),
    items: items.map((item) => ({ id: item.id, type: item.type, label: item.label, ...only(item.showIf) })),
  };
}
