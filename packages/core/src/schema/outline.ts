import type { Item } from '../definition.js';
import { itemSchema } from './item-schema.js';
import { parseForm } from './parse-form.js';
import { isRecord, join, listOf } from './path.js';

export interface ItemOutline {
  readonly path: string;
  readonly id: string | undefined;
  readonly raw: Readonly<Record<string, unknown>>;
  /** `null` where its form has mistakes of its own. */
  readonly item: Item | null;
}

export interface PageOutline {
  readonly path: string;
  readonly id: string | undefined;
  readonly showIf: unknown;
  readonly items: readonly ItemOutline[];
}

/**
 * What can be made out of a definition that may have mistakes anywhere, so that mistakes of meaning are listed
 * together with mistakes of form.
 */
export interface Outline {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly pages: readonly PageOutline[];
  /** All items in order. */
  readonly items: readonly ItemOutline[];
}

export function outlineOf(document: unknown): Outline {
  const raw = isRecord(document) ? document : {};
  const pages = listOf(raw['pages']).map((page, i) => outlinePage(page, join('pages', i)));
  return { raw, pages, items: pages.flatMap((page) => page.items) };
}

function outlinePage(given: unknown, path: string): PageOutline {
  const raw = isRecord(given) ? given : {};
  const items = listOf(raw['items']).map((item, i) => outlineItem(item, join(join(path, 'items'), i)));
  return { path, id: textOf(raw['id']), showIf: raw['showIf'], items };
}

function outlineItem(given: unknown, path: string): ItemOutline {
  const raw = isRecord(given) ? given : {};
  return { path, id: textOf(raw['id']), raw, item: parseForm(itemSchema, given).data ?? null };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
