import { dependenciesOf } from '../conditions/dependencies-of.js';
import type { Condition } from '../conditions.js';
import { evaluate } from '../conditions/evaluate.js';
import type { Item, Page, Text } from '../definition.js';
import { rulesOf } from '../item-types/rules-of.js';
import { pageTextsOf, pipedIn, textsOf, type PipedAnswer } from '../piping.js';
import type { Needs } from './abilities.js';
import { differs, nothingGiven, type Board, type Given } from './board.js';
import { stillIssues } from './checks.js';
import type { EndView, ItemView } from './contract.js';
import type { ItemNode } from './graph.js';
import { issuesAtOnce } from './issues.js';
import type { RunState } from './state.js';

/** What a page or an item depends on beside its own condition. */
export function needsOf(part: Page | Item): Needs {
  if ('items' in part) {
    const pipes = pipedIn(pageTextsOf(part));
    return { ids: pipes, pipes, isPartial: false };
  }
  const conditions = partConditions(part);
  const checks = (part.checks ?? []).flatMap(({ require }) => dependenciesOf(require));
  const pipes = pipedIn(textsOf(part));
  const ids = [
    ...[...(part.requiredIf ? [part.requiredIf] : []), ...conditions].flatMap(dependenciesOf),
    ...pipes,
    // A check may ask for its own item's answer too.
    ...checks.filter((id) => id !== part.id),
  ];
  return { ids, pipes, isPartial: conditions.length > 0 };
}

function partConditions(item: Item): readonly Condition[] {
  const parts = rulesOf(item).parts?.(item) ?? [];
  return parts.flatMap(({ showIf }) => showIf ?? []);
}

/** What of an item follows from other answers, beside whether it is shown. */
export function viewOf(board: Board, node: ItemNode): Partial<ItemView> {
  const { item, issues } = board.views.get(node.item);
  const { source } = board;
  const required = !!item.required || (!!item.requiredIf && evaluate(item.requiredIf, source) === true);
  const order = offeredParts(board, node);
  return {
    required,
    order,
    pipes: pipedByIds(board, node.pipes),
    issues: stillIssues(issues, { item, required }, source),
    ...(node.isPartial && restricted(board, node, order)),
  };
}

/** An answer of which more or less is on offer now; what was wrong with it may be another thing. */
function restricted(board: Board, node: ItemNode, order: ItemView['order']): Partial<ItemView> {
  const view = board.views.get(node.item);
  const answer = effective(board, node, order);
  return differs(view, answer) ? { ...answer, issues: issuesAtOnce({ item: view.item, ...answer }) } : {};
}

/** Ids of the options or rows that are on offer, in the order in which they are shown; null: all, as written. */
function offeredParts({ draw, views, source }: Board, node: ItemNode): ItemView['order'] {
  const { item } = views.get(node.item);
  const drawn = draw?.parts.get(node.item);
  if (!drawn && !node.isPartial) return null;
  const parts = rulesOf(item).parts?.(item) ?? [];
  const offered = parts.filter(({ showIf }) => !showIf || evaluate(showIf, source) === true);
  const ids = offered.map(({ id }) => id);
  return Object.freeze(drawn ? drawn.filter((id) => ids.includes(id)) : ids);
}

/** The item with the options or rows that are on offer, in the order in which they are shown. */
export function inOrder<I extends Item>(item: I, order: readonly string[]): I {
  const sorted = <P extends { readonly id: string }>(parts: readonly P[]): readonly P[] =>
    order.flatMap((id) => parts.find((part) => part.id === id) ?? []);
  return {
    ...item,
    ...('options' in item && { options: sorted(item.options) }),
    ...('rows' in item && { rows: sorted(item.rows) }),
  };
}

/** The answer as it was given, without what is not on offer at this moment. */
export const onOffer = (board: Board, node: ItemNode): Given =>
  effective(board, node, board.views.get(node.item).order);

function effective(board: Board, node: ItemNode, offered: ItemView['order']): Given {
  const given = board.given.get(node.item) ?? nothingGiven;
  const { item } = board.views.get(node.item);
  if (!node.isPartial || !offered || given.value === null) return given;
  const rules = rulesOf(item);
  const value = rules.restrict?.(item, given.value, offered) ?? null;
  if (value === null) return nothingGiven;
  return { ...given, value, otherText: rules.hasOther?.(item, value) ? given.otherText : '' };
}

/** Answers that texts take up, by id. */
export const piped = (board: Board, texts: readonly (Text | undefined)[]): ItemView['pipes'] =>
  pipedByIds(board, pipedIn(texts));

function pipedByIds({ graph, views, computed }: Board, ids: readonly string[]): ItemView['pipes'] {
  if (!ids.length) return null;
  const answers = ids.map((id): [string, PipedAnswer] => {
    const index = graph.indexOf.get(id);
    if (index === undefined) return [id, Object.freeze({ value: computed.get(id) ?? null, otherText: '' })];
    const { shown, value, otherText } = views.get(index);
    return [id, Object.freeze(shown ? { value, otherText } : { value: null, otherText: '' })];
  });
  return Object.freeze(Object.fromEntries(answers));
}

/** The first end whose condition is true. */
export function endOf({ definition, board }: RunState): EndView | null {
  const end = definition.ends?.find(({ showIf }) => evaluate(showIf, board.source) === true);
  return end ? Object.freeze({ end, pipes: piped(board, [end.title, end.text]) }) : null;
}
