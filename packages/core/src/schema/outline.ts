import type { Item } from '../definition.js';
import { itemSchema } from './item-schema.js';
import { parseForm } from './parse-form.js';
import { isRecord, join, listOf } from './path.js';

type Raw = Readonly<Record<string, unknown>>;

/** Anything with an id: a page, an item, an option, an end. */
export interface Named {
  readonly path: string;
  readonly id: string | undefined;
  readonly raw: Raw;
}

export interface ItemOutline extends Named {
  /** `null` where its form has mistakes of its own. */
  readonly item: Item | null;
}

export interface PageOutline extends Named {
  readonly items: readonly ItemOutline[];
}

/**
 * What can be made out of a definition that may have mistakes anywhere, so that mistakes of meaning are listed
 * together with mistakes of form.
 */
export interface Outline {
  readonly raw: Raw;
  readonly pages: readonly PageOutline[];
  /** All items in order. */
  readonly items: readonly ItemOutline[];
  readonly computed: readonly Named[];
  readonly ends: readonly Named[];
}

export function outlineOf(document: unknown): Outline {
  const raw = recordOf(document);
  const pages = namedIn(raw, 'pages', '').map((page) => ({
    ...page,
    items: namedIn(page.raw, 'items', page.path).map(withForm),
  }));
  return {
    raw,
    pages,
    items: pages.flatMap((page) => page.items),
    computed: namedIn(raw, 'computed', ''),
    ends: namedIn(raw, 'ends', ''),
  };
}

/** The parts of a list, whatever they are. */
export function namedIn(raw: Raw, field: string, path: string): readonly Named[] {
  return listOf(raw[field]).map((each, i) => {
    const part = recordOf(each);
    const id = typeof part['id'] === 'string' ? part['id'] : undefined;
    return { path: join(join(path, field), i), id, raw: part };
  });
}

function withForm(item: Named): ItemOutline {
  return { ...item, item: parseForm(itemSchema, item.raw).data ?? null };
}

function recordOf(value: unknown): Raw {
  return isRecord(value) ? value : {};
}
