import type { Rule } from '../contract.js';
import { wordsOf } from '../language/words.js';
import { isQuestion } from '@kith/core';

export const itemLength: Rule = {
  id: 'item-length',
  severity: 'warning',
  why: 'The end of a long question is read with the beginning forgotten.',
  mend: 'Move the setting into the page’s intro and ask the rest.',
  example: 'a question of 21 words; 14 in grades 3-5, 10 in K-2',
  check: ({ versions, limits }) =>
    versions
      // The words of a language that is read without spaces, or runs long, are another measure.
      .filter(({ primary }) => primary === 'en')
      .flatMap(({ asked }) =>
        asked.flatMap((place) => {
          const length = isQuestion(place.item) ? wordsOf(place.text).length : 0;
          if (length <= limits.words) return [];
          return [{ place, message: `${length} words; for ${limits.reader} at most ${limits.words}.` }];
        }),
      ),
};
