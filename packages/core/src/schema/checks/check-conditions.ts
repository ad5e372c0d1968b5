import { contextKeys } from '../../context-keys.js';
import { nearest } from '../../nearest.js';
import { mistake, type Mistake } from '../mistake.js';
import type { Outline } from '../outline.js';
import { isRecord, join, listOf } from '../path.js';
import { conditionsIn, type Place } from '../places.js';
import { isMistake, referencesIn, resolve, type References } from '../references.js';
import { checkFit } from './check-fit.js';
import { checkLimit } from './check-limit.js';

type Raw = Readonly<Record<string, unknown>>;

/** Conditions name known context and earlier items, and ask of them what they can answer. */
export function checkConditions(outline: Outline): readonly Mistake[] {
  const references = referencesIn(outline);
  return conditionsIn(outline).flatMap((place) => checkCondition(place, references));
}

/** Walks whatever has the form of a condition; mistakes of form are told elsewhere. */
function checkCondition(place: Place, references: References): readonly Mistake[] {
  const { given, path } = place;
  if (!isRecord(given)) return [];
  const parts = [
    ...['all', 'any'].flatMap((name) =>
      listOf(given[name]).map((part, i) => ({ ...place, given: part, path: join(join(path, name), i) })),
    ),
    { ...place, given: given['not'], path: join(path, 'not') },
  ];
  return [
    ...parts.flatMap((part) => checkCondition(part, references)),
    ...checkItem(given, place, references),
    ...checkComputed(given, place, references),
    ...checkContextKey(given, path),
  ];
}

function checkItem(given: Raw, place: Place, { items }: References): readonly Mistake[] {
  const id = given['item'];
  if (typeof id !== 'string') return [];
  const found = resolve(id, join(place.path, 'item'), 'item', items, place);
  if (isMistake(found)) return [found];
  if (!found.item) return [];
  return [...checkFit(given, place.path, found.item), ...checkLimit(given, found.item, place, items)];
}

function checkComputed(given: Raw, place: Place, { computed }: References): readonly Mistake[] {
  const id = given['computed'];
  if (typeof id !== 'string') return [];
  const found = resolve(id, join(place.path, 'computed'), 'computed value', computed, place);
  return isMistake(found) ? [found] : [];
}

function checkContextKey(given: Raw, path: string): readonly Mistake[] {
  const key = given['context'];
  if (typeof key !== 'string' || (contextKeys as readonly string[]).includes(key)) return [];
  const message = `There is no context "${key}"; known are ${contextKeys.join(', ')}.`;
  return [mistake(join(path, 'context'), 'wrong-value', message, nearest(key, contextKeys))];
}
