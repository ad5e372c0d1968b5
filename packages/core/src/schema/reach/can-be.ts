import { possibleOf, type Wish } from './possible.js';
import { questionOf } from './question.js';
import { both, isTrue } from './truth-set.js';
import type { World } from './world.js';

/** How much is looked at for one question, and for one definition, before nothing is claimed. */
export interface Budget {
  left: number;
}

const mostLooks = 3000;

/**
 * Whether some answers, some context and some chance grant all wishes at once. True too where that was not found
 * out within the bounds: then nothing is claimed.
 */
export function canBe(wishes: readonly Wish[], world: World, budget: Budget): boolean {
  const conditions = wishes.flatMap((wish) =>
    'holds' in wish ? [wish.holds] : 'holdsNot' in wish ? [wish.holdsNot] : [],
  );
  const shown = wishes.flatMap((wish) => ('shown' in wish ? [wish.shown] : []));
  const question = questionOf(world, conditions, shown);
  const decided = new Map<string, number>();
  let looks = Math.min(mostLooks, budget.left);
  const search = (next: number): boolean => {
    if (looks-- <= 0) return true;
    budget.left--;
    const possible = wishes.map((wish) => possibleOf(wish, question, decided)).reduce(both, isTrue);
    if (!(possible & isTrue)) return false;
    const variable = question.variables[next];
    if (possible === isTrue || !variable) return true;
    for (let choice = 0; choice < variable.count; choice++) {
      decided.set(variable.name, choice);
      if (search(next + 1)) return true;
    }
    decided.delete(variable.name);
    return false;
  };
  return search(0);
}
