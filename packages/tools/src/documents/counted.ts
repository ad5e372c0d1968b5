import { formatNumber, pluralCategory } from '@kith/core';
import type { PlainTexts, WholeLanguage } from '../interface/languages.js';

type CountedKey = {
  [Key in keyof PlainTexts]: PlainTexts[Key] extends string ? never : Key;
}[keyof PlainTexts];

/** A text of the papers with a number in it, in the form that the number takes. */
export function counted(language: WholeLanguage, key: CountedKey, n: number): string {
  const forms = language.texts[key];
  return (forms[pluralCategory(language, n)] ?? forms.other).replace('{n}', formatNumber(language, n));
}
