import { type CatalogueStatus, type Definition, given, type InterfaceLanguage, type Item } from '@kith/core';
import { loadPart } from '../parts.js';
import { loadLanguage } from './load.js';
import { type LanguagesSeam, seams } from './seams.js';
import type { Source } from './source.js';

/** A survey in one language. */
export interface Words {
  readonly language: InterfaceLanguage;
  /** The definition with every text in this language. */
  readonly definition: Definition;
  readonly items: ReadonlyMap<string, Item>;
  readonly status: CatalogueStatus;
  readonly contentHash?: string;
}

/**
 * Loads interface, catalogue and what puts them in place side by side. Throws `language-not-loaded`, `part-not-loaded` or
 * `catalogue-mismatch`.
 */
export async function loadWords(source: Source, tag: string): Promise<Words> {
  const base = source.definition;
  if (tag === base.language) {
    return words(await loadLanguage(tag), base, base.languageStatus, source.contentHash);
  }
  const [language, { catalogue, contentHash }] = await Promise.all([
    loadLanguage(tag),
    source.catalogue(tag),
    loadPart('languages'),
  ]);
  const { localise } = seams.languages as LanguagesSeam;
  return words(language, localise(base, catalogue), catalogue.status, contentHash);
}

function words(
  language: InterfaceLanguage,
  definition: Definition,
  status: CatalogueStatus,
  contentHash: string | undefined,
): Words {
  const items = new Map(definition.pages.flatMap((page) => page.items.map((item) => [item.id, item])));
  return given({ language, definition, items, status, contentHash });
}
