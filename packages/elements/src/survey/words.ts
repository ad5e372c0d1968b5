import type { CatalogueStatus, Definition, InterfaceLanguage, Item } from '@kith/core';
import { localise } from '@kith/core';
import { loadLanguage } from './load.js';
import { registry } from './registry.js';
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

/** Loads interface and catalogue side by side. Throws `language-not-loaded` or `catalogue-mismatch`. */
export async function loadWords(source: Source, tag: string): Promise<Words> {
  const base = source.definition;
  if (tag === base.language) {
    return words(await loadLanguage(tag), base, base.languageStatus, source.contentHash);
  }
  const [language, { catalogue, contentHash }] = await Promise.all([
    loadLanguage(tag),
    source.catalogue(tag),
  ]);
  return words(language, localise(base, catalogue), catalogue.status, contentHash);
}

function words(
  language: InterfaceLanguage,
  definition: Definition,
  status: CatalogueStatus,
  contentHash: string | undefined,
): Words {
  const items = new Map(definition.pages.flatMap((page) => page.items.map((item) => [item.id, item])));
  return { language, definition, items, status, ...(contentHash === undefined ? {} : { contentHash }) };
}

/**
 * The languages on offer: what the host names, else the base language and every language here that a person
 * has checked.
 */
export function offeredLanguages(definition: Definition, named: string | undefined): readonly string[] {
  const list = named?.split(/[\s,]+/).filter(Boolean);
  if (list && list.length > 0) return list;
  const checked = [...registry().catalogues.values()]
    .map(({ catalogue }) => catalogue)
    .filter(({ instrument, status }) => instrument === definition.id && isChecked(status));
  return [definition.language, ...checked.map(({ language }) => language)];
}

export function isChecked(status: CatalogueStatus): boolean {
  return status === 'reviewed' || status === 'pretested';
}

/** The language to begin with: what the tag says, else what the reader's browser asks for, else the first. */
export function firstLanguage(offered: readonly string[], wanted: readonly string[]): string {
  for (const tag of wanted) {
    const match = offered.find((one) => one === tag) ?? offered.find((one) => one === tag.split('-')[0]);
    if (match) return match;
  }
  return offered[0] ?? 'en';
}

/** Names of languages in themselves, for those whose words are loaded only when somebody chooses them. */
const names: Readonly<Record<string, string>> = { en: 'English', es: 'Español' };

export function languageName(tag: string): string {
  return names[tag] ?? registry().languages.get(tag)?.name ?? nameByBrowser(tag);
}

function nameByBrowser(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a language tag at all: the browser throws.
    return tag;
  }
}
