import type { InterfaceLanguage, TextKey } from './contract.js';

export type TextParams = Readonly<Record<string, string | number>>;

/**
 * One text of the interface with its placeholders filled in. A number `n` chooses the plural form and is
 * written in the language's own digits.
 */
export function formatText(language: InterfaceLanguage, key: TextKey, params: TextParams = {}): string {
  const text = language.texts[key];
  const form = typeof text === 'string' ? text : (text[pluralCategory(language, params['n'])] ?? text.other);
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? formatNumber(language, value) : value;
  });
}

export function formatNumber(language: InterfaceLanguage, value: number): string {
  if (language.intl === null) return String(value);
  // Below a thousand all languages with these digits write alike, and the first formatter of a page is dear.
  if (language.digits === 'latn' && Number.isInteger(value) && value >= 0 && value < 1000)
    return String(value);
  return new Intl.NumberFormat(language.intl, { numberingSystem: language.digits }).format(value);
}

function pluralCategory(language: InterfaceLanguage, n: string | number | undefined): Intl.LDMLPluralRule {
  if (language.intl === null || typeof n !== 'number') return 'other';
  return new Intl.PluralRules(language.intl).select(n);
}

/** "Monday, Tuesday and Friday", in the manner of the language. */
export function formatList(language: InterfaceLanguage, words: readonly string[]): string {
  if (language.intl === null) return words.join(', ');
  return new Intl.ListFormat(language.intl).format(words);
}

/** A day (`YYYY-MM-DD`) as the language writes it. */
export function formatDate(language: InterfaceLanguage, day: string): string {
  if (language.intl === null) return day;
  const format = new Intl.DateTimeFormat(language.intl, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: language.digits,
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
