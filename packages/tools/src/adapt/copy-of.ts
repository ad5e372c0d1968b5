import type { Catalogue, Definition, FocusSets, Page } from '@kith/core';
import { nameOf } from './original.js';

export interface CopyRequest {
  readonly id: string;
  /** In the language of the definition. Default: that of the original with the new id behind it. */
  readonly title?: string;
  /** Ids of questions that the copy does without. */
  readonly without: readonly string[];
}

/**
 * A survey to adapt: the questions of the original under an id, a title and a notice of its own, which says where it
 * comes from. Pages that are left without a question are left out.
 */
export function copyOf(original: Definition, { id, title, without }: CopyRequest): Definition {
  const { kith, id: _id, version: _version, notice, pages, focus, ...rest } = original;
  const kept = pages
    .map((page) => ({ ...page, items: page.items.filter((item) => !without.includes(item.id)) }))
    .filter(({ items }) => items.length > 0);
  return {
    kith,
    id,
    version: '1.0.0',
    ...rest,
    basedOn: nameOf(original),
    title: title ?? ownTitle(original.title, id),
    notice: { ...notice, id: `${id}@1` },
    ...(focus && focusOfCopy(focus, kept)),
    pages: kept,
  };
}

/** Sets that still ask something, and turns while there are two to take them. */
function focusOfCopy(
  { sets, ofDay, turns = [] }: FocusSets,
  pages: readonly Page[],
): Pick<Definition, 'focus'> {
  const conditions = JSON.stringify(
    pages.map(({ showIf, items }) => [showIf, items.map((each) => each.showIf)]),
  );
  const asked = sets.filter((set) => conditions.includes(JSON.stringify(set)));
  const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
  const left = turns.filter((id) => ids.includes(id));
  if (asked.length === 0) return {};
  return {
    focus: {
      sets: asked,
      ...(ofDay !== undefined && asked.includes(ofDay) && { ofDay }),
      ...(left.length > 1 && { turns: left }),
    },
  };
}

/** The words of the original in another language, for what the copy still has. */
export function catalogueCopyOf(catalogue: Catalogue, copy: Definition): Catalogue {
  const ids = new Set(copy.pages.flatMap(({ items }) => items.map(({ id }) => id)));
  const pages = new Set(copy.pages.map(({ id }) => id));
  const only = <T>(texts: Readonly<Record<string, T>>, kept: ReadonlySet<string>): Record<string, T> =>
    Object.fromEntries(Object.entries(texts).filter(([key]) => kept.has(key)));
  return {
    ...catalogue,
    instrument: copy.id,
    version: copy.version,
    title: ownTitle(catalogue.title, copy.id),
    ...(catalogue.pages && { pages: only(catalogue.pages, pages) }),
    items: only(catalogue.items, ids),
  };
}

/** Readers must not take a copy for the original: until it has a title of its own, its id stands behind it. */
const ownTitle = (title: string, id: string): string => `${title} (${id})`;
