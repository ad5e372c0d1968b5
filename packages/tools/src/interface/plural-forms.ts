import { type InterfaceLanguage, pluralCategory } from '@kith/core';

/** No text of the interface counts further. */
const counted = Array.from({ length: 1000 }, (_, n) => n);

/** The forms that whole numbers call for in a language, each with the numbers that take it. */
export function pluralForms(language: InterfaceLanguage): ReadonlyMap<string, readonly number[]> {
  const forms = new Map<string, number[]>();
  for (const n of counted) {
    const form = pluralCategory(language, n);
    forms.set(form, [...(forms.get(form) ?? []), n]);
  }
  // The text to fall back to, also where no number calls for it.
  if (!forms.has('other')) forms.set('other', []);
  return forms;
}
