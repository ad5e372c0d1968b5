import { localise, type Catalogue, type Definition, type Item, type Page } from '@kith/core';
import type { InstrumentNotes } from '@kith/instruments';
import type { Original } from '../adapt/original.js';
import type { Place } from './contract.js';
import { limitsFor, type Limits } from './limits.js';
import { join } from './path.js';
import { askedIn, textsOf, type AskedPlace, type TextPlace } from './texts.js';

export interface ItemPlace extends Place {
  readonly item: Item;
  readonly page: Page;
}

/** A definition in one of its languages. */
export interface LanguageVersion {
  readonly document: number;
  readonly language: string;
  /** The first part of the tag: `es` of `es-US`. */
  readonly primary: string;
  readonly definition: Definition;
  readonly texts: readonly TextPlace[];
  /** Each question, row of a matrix and question of a repeating group, in order. */
  readonly asked: readonly AskedPlace[];
}

/** What rules look at. */
export interface Subject {
  readonly definition: Definition;
  /** The definition's own language first. Catalogues that lack texts are not among them. */
  readonly versions: readonly LanguageVersion[];
  /** In the definition's own language; a place is that of the item itself. */
  readonly items: readonly ItemPlace[];
  /** The same, each repeating group followed by what it asks in each entry; these have the id of the group. */
  readonly itemsAndFields: readonly ItemPlace[];
  readonly pages: readonly (Place & { readonly page: Page })[];
  /** Languages of all the catalogues that were given, sound or not. */
  readonly languages: readonly string[];
  /** Languages that the author asked to be there. */
  readonly expectedLanguages: readonly string[];
  readonly limits: Limits;
  /** Published instruments only. */
  readonly notes?: InstrumentNotes;
  /** The words that were published so far, by item and version. */
  readonly published?: Readonly<Record<string, string>>;
  /** What a copy was made of, where that is no instrument of the catalogue. */
  readonly original?: Original;
}

export interface Sources {
  readonly definition: Definition;
  /** By number of the document. */
  readonly catalogues: ReadonlyMap<number, Catalogue>;
  readonly languages?: readonly string[];
  readonly expectedLanguages?: readonly string[];
  readonly notes?: InstrumentNotes;
  readonly published?: Readonly<Record<string, string>>;
  readonly original?: Original;
}

export function subjectOf(sources: Sources): Subject {
  const { definition, catalogues, notes, published, original, ...rest } = sources;
  const translated = [...catalogues].map(([document, catalogue]) =>
    versionOf(localise(definition, catalogue), document),
  );
  const items = itemsOf(definition);
  return {
    definition,
    versions: [versionOf(definition, 0), ...translated],
    items,
    itemsAndFields: items.flatMap(withFields),
    pages: definition.pages.map((page, p) => ({
      page,
      document: 0,
      path: join('pages', p),
      at: `pages.${page.id}`,
      id: page.id,
    })),
    languages: rest.languages ?? [...catalogues.values()].map(({ language }) => language),
    expectedLanguages: rest.expectedLanguages ?? [],
    limits: limitsFor(definition, notes?.limits),
    ...(notes && { notes }),
    ...(published && { published }),
    ...(original && { original }),
  };
}

function versionOf(definition: Definition, document: number): LanguageVersion {
  const { language } = definition;
  const texts = textsOf(definition, document);
  return {
    document,
    language,
    primary: language.split('-')[0]?.toLowerCase() ?? language,
    definition,
    texts,
    asked: askedIn(texts),
  };
}

/** An item, and in a repeating group what is asked in each entry. */
function withFields(place: ItemPlace): readonly ItemPlace[] {
  const { item, path } = place;
  if (item.type !== 'repeating-group') return [place];
  const fields = item.fields.map((field, i) => ({
    ...place,
    item: field,
    path: join(join(path, 'fields'), i),
    at: `items.${item.id}.fields.${field.id}`,
  }));
  return [place, ...fields];
}

function itemsOf(definition: Definition): readonly ItemPlace[] {
  return definition.pages.flatMap((page, p) =>
    page.items.map((item, i) => ({
      item,
      page,
      document: 0,
      path: join(join(join('pages', p), 'items'), i),
      at: `items.${item.id}`,
      id: item.id,
    })),
  );
}
