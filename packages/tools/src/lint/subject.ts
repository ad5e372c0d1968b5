import { localise, type Catalogue, type Definition, type Item, type Page } from '@kith/core';
import type { InstrumentNotes } from '@kith/instruments';
import type { Place } from './contract.js';
import { limitsFor, type Limits } from './limits.js';
import { join } from './path.js';
import { textsOf, type TextPlace } from './texts.js';

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
  /** In order; a place is that of the item's label. */
  readonly items: readonly ItemPlace[];
}

/** What rules look at. */
export interface Subject {
  readonly definition: Definition;
  /** The definition's own language first. Catalogues that lack texts are not among them. */
  readonly versions: readonly LanguageVersion[];
  /** In the definition's own language; a place is that of the item itself. */
  readonly items: readonly ItemPlace[];
  readonly pages: readonly (Place & { readonly page: Page })[];
  /** Languages of all the catalogues that were given, sound or not. */
  readonly languages: readonly string[];
  /** Languages that the author asked to be there. */
  readonly expectedLanguages: readonly string[];
  readonly limits: Limits;
  /** Published instruments only. */
  readonly notes?: InstrumentNotes;
}

export interface Sources {
  readonly definition: Definition;
  /** By number of the document. */
  readonly catalogues: ReadonlyMap<number, Catalogue>;
  readonly languages?: readonly string[];
  readonly expectedLanguages?: readonly string[];
  readonly notes?: InstrumentNotes;
}

export function subjectOf({ definition, catalogues, notes, ...rest }: Sources): Subject {
  const translated = [...catalogues].map(([document, catalogue]) =>
    versionOf(localise(definition, catalogue), document),
  );
  return {
    definition,
    versions: [versionOf(definition, 0), ...translated],
    items: itemsOf(definition),
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
  };
}

function versionOf(definition: Definition, document: number): LanguageVersion {
  const { language } = definition;
  const texts = textsOf(definition, document);
  const labels = new Map(texts.map((text) => [text.at, text]));
  return {
    document,
    language,
    primary: language.split('-')[0]?.toLowerCase() ?? language,
    definition,
    texts,
    items: itemsOf(definition).map((item) => {
      const { path, at } = labels.get(`items.${item.item.id}.label`) ?? item;
      return { ...item, document, path, ...(at !== undefined && { at }) };
    }),
  };
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
