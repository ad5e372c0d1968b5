import type { Definition, Item, Page } from '../../definition.js';
import { rulesOf } from '../../item-types/rules-of.js';
import { mistake, type Mistake } from '../mistake.js';
import { join } from '../path.js';
import { canBe, type Budget } from '../reach/can-be.js';
import type { Wish } from '../reach/possible.js';
import { partName, worldOf, type World } from '../reach/world.js';

const mostLooks = 60_000;

interface Reach {
  readonly world: World;
  readonly budget: Budget;
}

/**
 * What can never be shown, whatever is answered: pages, items, options, rows and ends. For definitions that are
 * sound otherwise. Where there is too much to look at, nothing is claimed: what is told here is never shown, but
 * not everything that is never shown is told.
 */
export function checkReach(definition: Definition): readonly Mistake[] {
  const reach: Reach = { world: worldOf(definition), budget: { left: mostLooks } };
  return [
    ...definition.pages.flatMap((page, i) => checkPage(page, join('pages', i), reach)),
    ...checkEnds(definition, reach),
  ];
}

function checkPage(page: Page, path: string, reach: Reach): readonly Mistake[] {
  const { showIf, items } = page;
  if (showIf && !canBe([{ holds: showIf }], reach.world, reach.budget)) {
    for (const { id } of items) reach.world.never.add(id);
    return [never(join(path, 'showIf'), `The page "${page.id}"`)];
  }
  return items.flatMap((item, i) => checkItem(item, join(join(path, 'items'), i), reach));
}

function checkItem(item: Item, path: string, reach: Reach): readonly Mistake[] {
  const { world, budget } = reach;
  const shown: Wish = { shown: item.id };
  if (item.showIf && !canBe([shown], world, budget)) {
    world.never.add(item.id);
    return [never(join(path, 'showIf'), `"${item.id}"`)];
  }
  const list = 'rows' in item ? 'rows' : 'options';
  return (rulesOf(item).parts?.(item) ?? []).flatMap(({ id, showIf }, i) => {
    if (!showIf || canBe([shown, { holds: showIf }], world, budget)) return [];
    world.neverParts.add(partName(item.id, id));
    return [never(join(join(join(path, list), i), 'showIf'), `"${id}"`)];
  });
}

/** Of two ends whose conditions are true, the first one comes. */
function checkEnds({ ends = [] }: Definition, { world, budget }: Reach): readonly Mistake[] {
  return ends.flatMap(({ id, showIf }, i) => {
    const path = join(join('ends', i), 'showIf');
    const wish: Wish = { holds: showIf };
    if (!canBe([wish], world, budget)) return [never(path, `The end "${id}"`)];
    const earlier = ends.slice(0, i).map((end): Wish => ({ holdsNot: end.showIf }));
    if (!earlier.length || canBe([wish, ...earlier], world, budget)) return [];
    const message = `The end "${id}" can never come: whenever its condition is true, an earlier end comes.`;
    return [mistake(path, 'never-shown', message)];
  });
}

function never(path: string, what: string): Mistake {
  return mistake(path, 'never-shown', `${what} can never be shown: nothing makes this condition true.`);
}
