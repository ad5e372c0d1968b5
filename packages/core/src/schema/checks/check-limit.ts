import type { Item } from '../../definition.js';
import { mistake, type Mistake } from '../mistake.js';
import { isRecord, join } from '../path.js';
import type { Place } from '../places.js';
import { isMistake, resolve, type Target } from '../references.js';

/** What an answer is when it is compared with another one. Types without an entry cannot be compared so. */
function kindOf(item: Item): string | undefined {
  switch (item.type) {
    case 'scale':
    case 'faces':
    case 'matrix':
    case 'then-now':
    case 'number':
    case 'numeric-scale':
      return 'a number';
    case 'single-choice':
    case 'dropdown':
      return 'an option';
    case 'date':
      return 'a date';
    case 'yes-no':
      return 'yes or no';
    default:
      return undefined;
  }
}

/** An answer is compared with an earlier answer of the same kind: `{"item":"end","atLeast":{"item":"start"}}`. */
export function checkLimit(
  given: Readonly<Record<string, unknown>>,
  item: Item,
  place: Place,
  items: ReadonlyMap<string, Target>,
): readonly Mistake[] {
  return ['equals', 'atLeast', 'atMost'].flatMap((name) => {
    const limit = given[name];
    if (!isRecord(limit) || typeof limit['item'] !== 'string') return [];
    const path = join(place.path, name);
    const found = resolve(limit['item'], join(path, 'item'), 'item', items, place);
    if (isMistake(found)) return [found];
    return found.item ? checkKinds(item, found.item, path) : [];
  });
}

function checkKinds(item: Item, other: Item, path: string): readonly Mistake[] {
  const [kind, otherKind] = [kindOf(item), kindOf(other)];
  // A row of the other item cannot be named, and its rows as a whole compare with nothing.
  const isWhole = other.type !== 'matrix' && other.type !== 'then-now';
  if (kind !== undefined && kind === otherKind && isWhole) return [];
  const message = `"${item.id}" (${kind ?? item.type}) cannot be compared with "${other.id}" (${otherKind ?? other.type}).`;
  return [mistake(path, 'condition-misfit', message)];
}
