import { type Catalogue, type Definition, type Item, localise } from '@kith/core';
import { cataloguesOf, type ConstructNotes, instruments } from '@kith/instruments';
import { markOf, versionedId } from '../catalogue/item-mark.js';

/** What a copy is held against. */
export interface Original {
  readonly definition: Definition;
  readonly catalogues: readonly Catalogue[];
  /** Marks of every question that was ever asked, by id and version, in the language of the definition. */
  readonly published: Readonly<Record<string, string>>;
  /** Nothing where it is no instrument of the catalogue. */
  readonly constructs: readonly ConstructNotes[];
}

/** The instrument that `basedOn` names, in the version that the catalogue has. */
export function originalNamed(basedOn: string): Original | undefined {
  const id = basedOn.slice(0, basedOn.lastIndexOf('@'));
  const found = Object.values(instruments).find(({ definition }) => definition.id === id);
  if (!found) return undefined;
  const { definition, published, notes } = found;
  return {
    definition,
    catalogues: cataloguesOf(found),
    published,
    constructs: Object.values(notes.constructs),
  };
}

/** A survey of somebody's own that was copied in its turn. */
export function originalOf(definition: Definition, catalogues: readonly Catalogue[]): Original {
  return { definition, catalogues, published: marksIn(definition), constructs: [] };
}

export function nameOf({ id, version }: Definition): string {
  return `${id}@${version}`;
}

export function questionsOf({ pages }: Definition): readonly Item[] {
  return pages.flatMap(({ items }) => items).filter(({ type }) => type !== 'information');
}

/** The original in a language; undefined where it has no words in it. */
export function inLanguage({ definition, catalogues }: Original, language: string): Definition | undefined {
  if (definition.language === language) return definition;
  const catalogue = catalogues.find((each) => each.language === language);
  return catalogue && localise(definition, catalogue);
}

/** What stands for the words of its questions in a language. Versions of the past are known in its own alone. */
export function marksOf(original: Original, language: string): Readonly<Record<string, string>> | undefined {
  if (original.definition.language === language) return original.published;
  const words = inLanguage(original, language);
  return words && marksIn(words);
}

function marksIn(definition: Definition): Readonly<Record<string, string>> {
  return Object.fromEntries(questionsOf(definition).map((item) => [versionedId(item), markOf(item)]));
}
