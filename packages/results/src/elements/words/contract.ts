import type { english } from './en.js';

/** A text with a number `n` in it: one form for each plural category of the language. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export type PageTextKey = keyof typeof english;

/** Every text of a page of results. English is the source of the keys; a language that lacks one does not compile. */
export type PageTexts = {
  readonly [K in PageTextKey]: (typeof english)[K] extends string ? string : Plural;
};
