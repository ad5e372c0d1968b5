import type { Rule } from '../contract.js';
import { isClosed } from '../item-kinds.js';

/** Words that turn a question round. */
const reversing: Readonly<Partial<Record<string, RegExp>>> = {
  en: /\b(?:not|never|no|none|nobody|without|rarely|hardly|un(?:fair|kind|safe|welcome)|\w+n['’]t)\b/i,
  es: /(?<!\p{L})(?:no|nunca|nadie|ningun[oa]|ningún|jamás|tampoco|rara vez|injust[oa]s?)(?!\p{L})/iu,
};

export const negativeWording: Rule = {
  id: 'negative-wording',
  severity: 'warning',
  why: 'A reversed question partly measures reading: young and new readers answer the opposite of what they mean.',
  mend: 'Ask for what is there: "How fair …" in place of "How unfair …".',
  example: '"How often do you not feel safe?"',
  check: ({ versions }) =>
    versions.flatMap(({ asked, primary }) =>
      asked.flatMap((place) => {
        const [word] = (isClosed(place.item) && reversing[primary]?.exec(place.text)) || [];
        return word === undefined ? [] : [{ place, message: `"${word}" turns the question round.` }];
      }),
    ),
};
