import {
  dependenciesOf,
  secondsFor,
  type Condition,
  type Definition,
  type Item,
  type Page,
} from '@kith/core';
import { questionsIn } from '../lint/item-kinds.js';
import { atomsOf, comparesAnswers } from './atoms.js';
import { inWords } from './in-words.js';
import { drawsOn } from './nodes.js';

/**
 * What paths take to come either way although answers or chance decide it: computed values, two answers compared, and
 * which questions are drawn. Where there is any, some paths may not be possible, and the times are bounds.
 */
export function assumptionsIn(definition: Definition): readonly string[] {
  const { pages, ends = [] } = definition;
  const items = new Map(pages.flatMap((page) => page.items).map((item) => [item.id, item]));
  const conditions = [
    ...pages.flatMap((page) => [page.showIf, ...page.items.flatMap(conditionsOf)]),
    ...ends.map(({ showIf }) => showIf),
  ].flatMap((condition) => condition ?? []);
  const loose = conditions
    .flatMap(atomsOf)
    .filter((atom) => 'computed' in atom || comparesAnswers(atom))
    .map((atom) => `whether ${inWords(atom, items)}`);
  const asked = new Set(conditions.flatMap(dependenciesOf));
  const drawn = pages
    .filter((page) => drawsOn(page) && drawMatters(page, asked, definition))
    .map(({ id }) => `which questions of ${id} are drawn`);
  return [...new Set([...loose, ...drawn])];
}

/** Conditions that show something: those of the item, its options and its rows. */
function conditionsOf(item: Item): readonly (Condition | undefined)[] {
  const parts = 'options' in item ? item.options : 'rows' in item ? item.rows : [];
  return [item.showIf, ...parts.map(({ showIf }) => showIf)];
}

/** Whether it makes a difference which questions chance takes. */
function drawMatters({ items }: Page, asked: ReadonlySet<string>, { gradeBands }: Definition): boolean {
  const questions = items.filter((item) => questionsIn(item) > 0);
  const sizes = questions.map((item) => `${questionsIn(item)} ${secondsFor([item], gradeBands)}`);
  const isBound = questions.some(
    (item) => asked.has(item.id) || conditionsOf(item).some((condition) => condition !== undefined),
  );
  return isBound || new Set(sizes).size > 1;
}
