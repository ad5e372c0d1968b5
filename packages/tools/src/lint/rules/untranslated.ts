import type { Rule } from '../contract.js';
import { wordsOf } from '../language/words.js';

/** Words that only English has, as far as its neighbours go. */
const english =
  /^(?:the|you|your|how|what|when|which|where|and|of|this|that|these|with|does|do|are|is|was|were|feel|school|students?|would|should)$/i;

/** A name or a number may be the same everywhere; a text of words rarely is. */
export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'warning',
  why: 'A text left in the original language stops the reader whom the translation is for.',
  mend: 'Translate it. If it is rightly the same, as the name of a language is, accept it with the reason.',
  example: '"How much do you feel at home?" in the Spanish catalogue',
  check: ({ versions: [base, ...others] }) => {
    const originals = new Map(base?.texts.map(({ at, text }) => [at, text]));
    return others.flatMap(({ texts, primary }) =>
      texts.flatMap((place) => {
        if (place.text === originals.get(place.at) && /\p{L}{2}/u.test(place.text)) {
          return [{ place, message: `"${place.text}" is the same as the original.` }];
        }
        if (primary === 'en' || !looksEnglish(place.text)) return [];
        return [{ place, message: `"${place.text}" looks like English.` }];
      }),
    );
  },
};

export function looksEnglish(text: string): boolean {
  const words = wordsOf(text);
  const telling = words.filter((word) => english.test(word)).length;
  return telling >= 3 && telling >= words.length * 0.3;
}
