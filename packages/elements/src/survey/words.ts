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

/** What decides which languages are offered; a page knows it before there is a survey. */
interface Known {
  readonly definition: Pick<Definition, 'language'>;
  readonly checked: readonly string[];
}
interface Wishes {
  readonly lang?: string | undefined;
  readonly languages?: string | undefined;
}

/** Those that a host names: `en es`, or with commas. */
export const namedLanguages = (languages: string | undefined): readonly string[] =>
  languages?.split(/[\s,]+/).filter(Boolean) ?? [];

/** The languages on offer: what the host names, else the base language and those that a person has checked. */
export function offeredLanguages(
  { definition, checked }: Known,
  { lang, languages }: Wishes,
): readonly string[] {
  const named = namedLanguages(languages);
  const offered = named.length > 0 ? named : [definition.language, ...checked];
  return lang && !matchOf(lang, offered) ? [...offered, lang] : offered;
}

/** The language to begin with: what the tag says, else what the reader's browser asks for, else the first. */
export function firstLanguage(offered: readonly string[], wanted: readonly string[]): string {
  for (const tag of wanted) {
    const match = matchOf(tag, offered);
    if (match) return match;
  }
  return offered[0] ?? 'en';
}

/** `es-MX` is met by `es`. */
function matchOf(tag: string, offered: readonly string[]): string | undefined {
  return [tag, tag.split('-')[0]].find((one) => one !== undefined && offered.includes(one));
}
