import type { Computed, Definition, Item, Page, Text } from '../definition.js';
import { notLoaded } from '../item-types/not-loaded.js';
import { rulesOf } from '../item-types/rules-of.js';
import type { nearest } from '../nearest.js';
import type { parseMarks } from '../parse-marks.js';
import type { fillText, wordsOf } from '../piping.js';
import type { Board, Given } from './board.js';
import type { ConditionSource } from '../conditions/evaluate.js';
import type { EndView, Issue, ItemView, Run, RunOptions } from './contract.js';
import type { RunDraft } from './draft.js';
import type { Draw } from './draw.js';
import type { ComputedNode, Graph, GraphNode, ItemNode } from './graph.js';
import type { RunState } from './state.js';

/** What a page or an item depends on beside its own condition. */
export interface Needs {
  /** Ids of the answers. */
  readonly ids: readonly string[];
  /** Those of them that its texts take up. */
  readonly pipes: readonly string[];
  /** Whether an option or a row has a condition. */
  readonly isPartial: boolean;
}

/** A graph that nodes are still added to. */
export interface GrowingGraph extends Graph {
  /** Computed values that are not there yet. */
  waiting: readonly Computed[];
  knows(id: string): boolean;
  add(node: GraphNode, ids: readonly string[], id?: string): void;
}

/**
 * What a run can do beyond asking, hiding and recording. No instrument of `kith.js` uses any of it, so it comes with
 * the further item types (`addFurtherItemTypes`), and each of these is asked only where it is there.
 */
export interface Abilities {
  needsOf(part: Page | Item): Needs;
  /** Adds the computed values of which all sources are there. */
  addComputed(graph: GrowingGraph, page: number): void;
  /** Works a computed value out. Returns the nodes that this concerns. */
  visitComputed(board: Board, node: ComputedNode): readonly number[];
  /** What of an item follows from other answers, beside whether it is shown. */
  viewOf(board: Board, node: ItemNode): Partial<ItemView>;
  /** The answer without what is no longer on offer. */
  onOffer(board: Board, node: ItemNode): Given;
  failedChecks(view: ItemView, source: ConditionSource): readonly Issue[];
  /** What the run knows of a set in focus, beside the context of the page. */
  settleFocus(definition: Definition, options: RunOptions): RunOptions['context'];
  /** How long the questions take that this run does not ask, or nobody who goes the longest way. */
  unaskedSeconds(definition: Definition, run?: Pick<Run, 'snapshot'> | null): number;
  /** Decides what is left to chance, or takes it over from the draft. */
  drawLots(definition: Definition, graph: Graph, options: RunOptions): Draw;
  /** Answers that texts take up, by id. */
  piped(board: Board, texts: readonly (Text | undefined)[]): ItemView['pipes'];
  /** A text with those answers in their places. */
  fillText: typeof fillText;
  wordsOf: typeof wordsOf;
  /** `*emphasis*` and `[links](https://…)` of a text as nodes. */
  parseMarks: typeof parseMarks;
  /** The item with the options or rows that are on offer, in the order in which they are shown. */
  inOrder<I extends Item>(item: I, order: readonly string[]): I;
  endOf(state: RunState): EndView | null;
  /** For developers: the valid name that was probably meant. */
  nearest: typeof nearest;
  draftOf(state: RunState): RunDraft | null;
  restoreDraft(state: RunState, draft: RunDraft): void;
}

/** Those that are there: none, until they are added. */
export const abilities: Partial<Abilities> = {};

export function addAbilities(more: Partial<Abilities>): void {
  Object.assign(abilities, more);
}

const signs =
  /[{,]"(computed|ends|order|pick|checks|requiredIf|pattern|kind(?=":"[ep]))":(?!\[\])|\{\{([\w.-]+)\||(\]\(|[^\w*]\*(?=[^\s*"]))/;

/**
 * What a definition asks for that comes with the further item types, by a key of it or a sign in its texts; null where
 * there is nothing. The types of its items themselves are not looked at.
 */
export function furtherNeed(definition: Definition): string | null {
  const items = definition.pages.flatMap((page) => page.items);
  const isPartial = (item: Item) => 'options' in item && item.options.some(({ showIf }) => showIf);
  const [, key, piped, mark] = signs.exec(JSON.stringify(definition)) ?? [];
  return (
    key ??
    (piped && `{{${piped}}}`) ??
    (mark && 'marks') ??
    (items.some(isPartial) ? 'showIf of options' : null)
  );
}

/** Nothing that a definition asks for is left out in silence. Throws `item-type-not-loaded`. */
export function checkAbilities(definition: Definition): void {
  for (const item of definition.pages.flatMap((page) => page.items)) rulesOf(item);
  const needed = abilities.needsOf ? null : furtherNeed(definition);
  if (needed !== null) throw notLoaded(needed);
}
