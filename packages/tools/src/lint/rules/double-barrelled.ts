import type { Rule } from '../contract.js';
import { isRating } from '../item-kinds.js';
import { oneIdea } from '../language/one-idea.js';

const joining: Readonly<Partial<Record<string, RegExp>>> = {
  en: /[\p{L}’']+ (?:and|or) [\p{L}’']+|\p{L}+ ?\/ ?\p{L}+/iu,
  es: /\p{L}+ (?:y|e|o|u) \p{L}+|\p{L}+ ?\/ ?\p{L}+/iu,
};

export const doubleBarrelled: Rule = {
  id: 'double-barrelled',
  severity: 'warning',
  why: 'Who agrees with one half and not with the other has no true answer.',
  mend: 'Ask two questions, or the half that matters. If the two are one idea, accept it with the reason.',
  example: '"How safe and happy do you feel?"',
  check: ({ versions }) =>
    versions.flatMap(({ asked, primary }) =>
      asked.flatMap((place) => {
        if (!isRating(place.item)) return [];
        const text = oneIdea[primary]?.reduce((left, pair) => left.replace(pair, ''), place.text);
        const [pair] = joining[primary]?.exec(text ?? place.text) ?? [];
        return pair === undefined ? [] : [{ place, message: `"${pair}" may be two ideas.` }];
      }),
    ),
};
