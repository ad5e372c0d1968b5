import type { Definition } from '@kith/core';

interface Known {
  readonly definition: Pick<Definition, 'language'>;
  /** Further languages that a person has checked. */
  readonly checked: readonly string[];
}

interface Wishes {
  readonly lang?: string | undefined;
  readonly languages?: string | undefined;
}

/** The languages on offer: what the host names, else the base language and those that a person has checked. */
export function offeredLanguages(
  { definition, checked }: Known,
  { lang, languages }: Wishes,
): readonly string[] {
  const named = languages?.split(/[\s,]+/).filter(Boolean) ?? [];
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
