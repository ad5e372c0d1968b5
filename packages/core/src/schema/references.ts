import type { Item } from '../definition.js';
import { nearest } from '../nearest.js';
import { mistake, type Mistake } from './mistake.js';
import type { Outline } from './outline.js';
import { listOf } from './path.js';
import type { Place } from './places.js';

/** What can be referred to by id, and from where on. */
export interface References {
  readonly items: ReadonlyMap<string, Target>;
  readonly computed: ReadonlyMap<string, Target>;
}

export interface Target {
  /** Position of the item, or of the last item that a computed value is worked out from. */
  readonly position: number;
  /** `null` for a computed value, and where the form of an item has mistakes of its own. */
  readonly item: Item | null;
}

export function referencesIn(outline: Outline): References {
  const items = new Map<string, Target>();
  outline.items.forEach(({ id, item }, position) => {
    if (id !== undefined && !items.has(id)) items.set(id, { position, item });
  });
  const computed = new Map<string, Target>();
  for (const { id, raw } of outline.computed) {
    const positions = sourcesIn(raw).map((source) => items.get(String(source))?.position ?? 0);
    if (id !== undefined) computed.set(id, { position: Math.max(...positions, 0), item: null });
  }
  return { items, computed };
}

/** What a computed value is worked out from. */
export function sourcesIn(raw: Readonly<Record<string, unknown>>): readonly unknown[] {
  return sourceFields.flatMap((field) => listOf(raw[field]));
}

export const sourceFields = ['count', 'sum', 'mean'] as const;

/** The target of an id that a condition or a text names at `path`, or what is wrong with it. */
export function resolve(
  id: string,
  path: string,
  what: string,
  known: ReadonlyMap<string, Target>,
  { before, self, given }: Place,
): Target | Mistake {
  const target = known.get(id);
  if (!target) {
    return mistake(path, 'unknown-item', `There is no ${what} "${id}".`, nearest(id, [...known.keys()]));
  }
  if (target.position < before || id === self) return target;
  const who = typeof given === 'string' ? 'A text' : 'A condition';
  const message = `${who} refers to earlier items only, and "${id}" is not earlier.`;
  return mistake(path, 'not-earlier', message);
}

export function isMistake(found: Target | Mistake): found is Mistake {
  return 'code' in found;
}
