import { type InterfaceLanguage, pluralCategory } from '@kith/core';

/** No text of the interface counts further. */
const counted = Array.from({ length: 1000 }, (_, n) => n);

type Forms = ReadonlyMap<string, readonly number[]>;

/** A thousand numbers are asked for once a language, not once a text. */
const known = new WeakMap<InterfaceLanguage, Forms>();

/** The forms that whole numbers call for in a language, each with the numbers that take it. */
export function pluralForms(language: InterfaceLanguage): Forms {
  const found = known.get(language) ?? formsOf(language);
  known.set(language, found);
  return found;
}

function formsOf(language: InterfaceLanguage): Forms {
  const forms = new Map<string, number[]>();
  for (const n of counted) {
    const form = pluralCategory(language, n);
    const numbers = forms.get(form);
    if (numbers) numbers.push(n);
    else forms.set(form, [n]);
  }
  // The text to fall back to, also where no number calls for it.
  if (!forms.has('other')) forms.set('other', []);
  return forms;
}
