import type { Definition, Item, Page } from '@kith/core';
import type { Place } from './contract.js';
import { join } from './path.js';

/** One text that a reader sees, and where it stands. */
export interface TextPlace extends Place {
  readonly at: string;
  /** The field that holds it. */
  readonly key: string;
  readonly text: string;
  readonly page?: Page;
  readonly item?: Item;
}

/** Fields that hold words to read, on whatever item type. */
const textKeys: ReadonlySet<string> = new Set(
  'title intro whoSees label hint help thanks contact text caption alt placeholder low high unit'.split(' '),
);

/** Where a walk is: in the document, by ids, and in a catalogue of it. */
interface Spot {
  readonly path: string;
  readonly at: string;
  readonly inCatalogue: string;
}

/**
 * Every text of a definition, in reading order, whatever item types it has. `document` above 0 tells paths in the
 * catalogue that the words came from.
 */
export function textsOf(definition: Definition, document = 0): readonly TextPlace[] {
  const { pages, ...frame } = definition;
  const collect = (value: object, spot: Spot, owner: Partial<TextPlace>): readonly TextPlace[] =>
    [...walk(value, spot)].map(({ spot: { path, at, inCatalogue }, key, text }) => ({
      ...owner,
      document,
      path: document > 0 ? inCatalogue : path,
      at,
      key,
      text,
    }));
  const body = pages.flatMap((page, p) => {
    const { items, ...rest } = page;
    const onPage: Spot = {
      path: join('pages', p),
      at: `pages.${page.id}`,
      inCatalogue: join('pages', page.id),
    };
    return [
      ...collect(rest, onPage, { page, id: page.id }),
      ...items.flatMap((item, i) => {
        const path = join(join(onPage.path, 'items'), i);
        const inItem: Spot = { path, at: `items.${item.id}`, inCatalogue: join('items', item.id) };
        return collect(item, inItem, { page, item, id: item.id });
      }),
    ];
  });
  const start: Spot = { path: '', at: '', inCatalogue: '' };
  return [...collect(frame, start, {}), ...body];
}

interface Found {
  readonly spot: Spot;
  readonly key: string;
  readonly text: string;
}

function* walk(value: object, spot: Spot): Iterable<Found> {
  for (const [key, each] of Object.entries(value) as [string, unknown][]) {
    if (typeof each === 'string') {
      if (textKeys.has(key)) yield { spot: into(spot, key), key, text: each };
    } else if (Array.isArray(each)) yield* walkList(each, into(spot, key));
    // A condition holds names, not words.
    else if (typeof each === 'object' && each !== null && !key.endsWith('If')) {
      yield* walk(each, into(spot, key));
    }
  }
}

/** Parts of an item: a catalogue names them by their id, and gives each its label alone. */
function* walkList(list: readonly unknown[], spot: Spot): Iterable<Found> {
  for (const [i, part] of list.entries()) {
    if (typeof part !== 'object' || part === null) continue;
    const id = 'id' in part && typeof part.id === 'string' ? part.id : String(i);
    const named: Spot = {
      path: join(spot.path, i),
      at: `${spot.at}.${id}`,
      inCatalogue: join(spot.inCatalogue, id),
    };
    for (const found of walk(part, named)) {
      yield found.spot.at === `${named.at}.label`
        ? { ...found, spot: { ...named, path: found.spot.path } }
        : found;
    }
  }
}

function into({ path, at, inCatalogue }: Spot, key: string): Spot {
  return {
    path: join(path, key),
    at: at ? `${at}.${key}` : key,
    inCatalogue: join(inCatalogue, key),
  };
}

/** The texts that are read as sentences: without titles and parts of items, whose fragments would distort a score. */
export function sentencesOf(texts: readonly TextPlace[]): readonly string[] {
  return texts.filter(isSentence).map(({ text }) => text);
}

function isSentence({ key, at, item }: TextPlace): boolean {
  return key !== 'title' && (item === undefined || at === `items.${item.id}.${key}`);
}
