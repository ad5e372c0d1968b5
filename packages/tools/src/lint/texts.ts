import { fillText, textFields, type Definition, type Item, type Page } from '@kith/core';
import type { Place } from './contract.js';
import { join } from './path.js';

/** One text that a reader sees, and where it stands. */
export interface TextPlace extends Place {
  readonly at: string;
  /** The field that holds it. */
  readonly key: string;
  /** As it is read where no earlier answer is taken up. */
  readonly text: string;
  readonly page?: Page;
  readonly item?: Item;
}

/** A condition holds names, a recording has addresses, and what a video says is written down from it. */
const holdsNoWords = (key: string): boolean =>
  key.endsWith('If') || key === 'require' || key === 'audio' || key === 'media';

/** Parts that have one text: a catalogue has just that under their id, or under their place in the list. */
const plainParts: ReadonlySet<string> = new Set(['options', 'rows', 'topics', 'checks']);

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
      text: fillText(text, null),
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
      if (textFields.includes(key)) yield { spot: into(spot, key), key, text: each };
    } else if (Array.isArray(each)) yield* walkList(each, into(spot, key), plainParts.has(key));
    else if (typeof each === 'object' && each !== null && !holdsNoWords(key)) {
      yield* walk(each, into(spot, key));
    }
  }
}

/** Parts of an item, and ends: a catalogue names them by their id, or by their place where they have none. */
function* walkList(list: readonly unknown[], spot: Spot, isPlain: boolean): Iterable<Found> {
  for (const [i, part] of list.entries()) {
    if (typeof part !== 'object' || part === null) continue;
    const id = 'id' in part && typeof part.id === 'string' ? part.id : undefined;
    const named: Spot = {
      path: join(spot.path, i),
      at: `${spot.at}.${id ?? i}`,
      inCatalogue: join(spot.inCatalogue, id ?? i),
    };
    for (const found of walk(part, named)) {
      const isOnly = isPlain && [`${named.at}.label`, `${named.at}.message`].includes(found.spot.at);
      yield isOnly ? { ...found, spot: { ...named, path: found.spot.path } } : found;
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

/** Lists whose words are fragments: they would distort a score. */
const fragmentsIn = /\.(?:options|topics)\./;

const sentenceKeys: ReadonlySet<string> = new Set(
  'label hint intro whoSees help thanks contact text message'.split(' '),
);

/** The texts that are read as sentences: questions, rows, messages and ends, without titles, options and units. */
export function sentencesOf(texts: readonly TextPlace[]): readonly string[] {
  return texts
    .filter(({ key, at }) => sentenceKeys.has(key) && !fragmentsIn.test(at))
    .map(({ text }) => text);
}

/** Something asked: the question of an item, a row of a matrix, or a question of a repeating group. */
export interface AskedPlace extends TextPlace {
  /** Of a repeating group, the item that is asked in each entry. */
  readonly item: Item;
}

/** All that is asked and has words, in order. */
export function askedIn(texts: readonly TextPlace[]): readonly AskedPlace[] {
  return texts.flatMap((place): readonly AskedPlace[] => {
    const { item, key, at } = place;
    if (!item || key !== 'label') return [];
    const start = `items.${item.id}.`;
    if (at === `${start}label` || at.startsWith(`${start}rows.`)) return [{ ...place, item }];
    const fields = item.type === 'repeating-group' ? item.fields : [];
    const field = fields.find(({ id }) => at === `${start}fields.${id}.label`);
    return field ? [{ ...place, item: field }] : [];
  });
}
