import { contextKeys } from '../../context-keys.js';
import type { Item } from '../../definition.js';
import { nearest } from '../../nearest.js';
import { mistake, type Mistake } from '../mistake.js';
import type { Outline } from '../outline.js';
import { isRecord, join, listOf } from '../path.js';
import { checkFit } from './check-fit.js';

interface Scope {
  /** All items, so that a later one can be told from an unknown one. */
  readonly all: readonly string[];
  readonly earlier: ReadonlyMap<string, Item | null>;
}

/** Conditions name known context and earlier items, and ask of them what they can answer. */
export function checkConditions({ pages, items }: Outline): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const earlier = new Map<string, Item | null>();
  const scope: Scope = { all: items.flatMap(({ id }) => id ?? []), earlier };
  for (const page of pages) {
    mistakes.push(...checkCondition(page.showIf, join(page.path, 'showIf'), scope));
    for (const { id, item, raw, path } of page.items) {
      mistakes.push(...checkCondition(raw['showIf'], join(path, 'showIf'), scope));
      if (id !== undefined) earlier.set(id, item);
    }
  }
  return mistakes;
}

/** Walks whatever has the form of a condition; mistakes of form are told elsewhere. */
function checkCondition(given: unknown, path: string, scope: Scope): readonly Mistake[] {
  if (!isRecord(given)) return [];
  const parts = ['all', 'any'].flatMap((name) =>
    listOf(given[name]).flatMap((part, i) => checkCondition(part, join(join(path, name), i), scope)),
  );
  const negated = checkCondition(given['not'], join(path, 'not'), scope);
  return [...parts, ...negated, ...checkItem(given, path, scope), ...checkContextKey(given, path)];
}

function checkItem(
  given: Readonly<Record<string, unknown>>,
  path: string,
  { all, earlier }: Scope,
): readonly Mistake[] {
  const id = given['item'];
  if (typeof id !== 'string') return [];
  const at = join(path, 'item');
  if (!all.includes(id)) {
    return [mistake(at, 'unknown-item', `There is no item "${id}".`, nearest(id, all))];
  }
  const item = earlier.get(id);
  if (item === undefined) {
    return [
      mistake(at, 'not-earlier', `A condition refers to earlier items only, and "${id}" is not earlier.`),
    ];
  }
  return item ? checkFit(given, path, item) : [];
}

function checkContextKey(given: Readonly<Record<string, unknown>>, path: string): readonly Mistake[] {
  const key = given['context'];
  if (typeof key !== 'string' || (contextKeys as readonly string[]).includes(key)) return [];
  const message = `There is no context "${key}"; known are ${contextKeys.join(', ')}.`;
  return [mistake(join(path, 'context'), 'wrong-value', message, nearest(key, contextKeys))];
}
