import type { InterfaceLanguage, PluralCategory, TextKey } from './contract.js';

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
    return typeof value === 'number' ? formatNumber(language, value) : isolated(language, value);
  });
}

/** Words of somebody else in a text that runs from right to left: their own direction does not turn the text around. */
export function isolated({ dir }: Pick<InterfaceLanguage, 'dir'>, words: string): string {
  return dir === 'rtl' ? `\u2068${words}\u2069` : words;
}

/** A number in the digits and with the signs of the language. Without `Intl` data it is not grouped. */
export function formatNumber(language: InterfaceLanguage, value: number): string {
  const { digits } = language;
  // Below a thousand all languages with these digits write alike, and the first formatter of a page is dear.
  if (digits === 'latn' && Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return numberFormat(language).format(value);
}

/** Writes numbers in the digits of the language. */
export function numberFormat(
  language: InterfaceLanguage,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  const tag = tagFor(language, Intl.NumberFormat);
  // Digits need no data of the language, only their own name.
  const plain = tag ? {} : { useGrouping: false, maximumFractionDigits: 20 };
  return new Intl.NumberFormat(tag ?? 'en', { numberingSystem: language.digits, ...plain, ...options });
}

/** "Monday, Tuesday and Friday", in the manner of the language. */
export function formatList(language: InterfaceLanguage, words: readonly string[]): string {
  const tag = tagFor(language, Intl.ListFormat);
  if (!tag) return words.join(language.dir === 'rtl' ? '، ' : ', ');
  return new Intl.ListFormat(tag).format(words);
}

/** Which form of a text goes with a number. */
export function pluralCategory(language: InterfaceLanguage, n: string | number | undefined): PluralCategory {
  if (typeof n !== 'number') return 'other';
  const { plurals } = language.own ?? {};
  // A language's own rule goes first: the first one of `Intl` is dear, and the notice waits for it.
  const tag = !plurals && tagFor(language, Intl.PluralRules);
  if (tag) return new Intl.PluralRules(tag).select(n);
  const own = Object.entries(plurals ?? {}).find(([, numbers]) => numbers.includes(n));
  return (own?.[0] as PluralCategory | undefined) ?? 'other';
}

interface Service {
  supportedLocalesOf(tag: string): readonly string[];
}

/** A service of `Intl` that does not know a language answers in the browser's own, without a word. */
export function tagFor({ intl }: InterfaceLanguage, service: Service): string | null {
  return intl !== null && service.supportedLocalesOf(intl).length > 0 ? intl : null;
}
