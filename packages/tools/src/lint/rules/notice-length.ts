import { en, formatText, minutesOf, presentationOf, type InterfaceLanguage } from '@kith/core';
import { es } from '@kith/core/languages/es';
import type { Rule } from '../contract.js';
import { wordsOf } from '../language/words.js';

const most = 80;

const languages: Readonly<Partial<Record<string, InterfaceLanguage>>> = { en, es };

/** Written first by the author, then completed by Kith. */
const added = ['canSkip', 'noHarm', 'privacyAnonymous', 'commentsLater'] as const;

export const noticeLength: Rule = {
  id: 'notice-length',
  severity: 'warning',
  why: 'Who gives consent has to have read what to. Kith adds its own sentences on time, privacy and skipping.',
  mend: 'Say in the notice what this is for and who reads it, and nothing that Kith says already.',
  example: 'more than 80 words before the first question',
  check: ({ versions }) =>
    versions.flatMap(({ document, primary, definition }) => {
      const { intro, whoSees } = definition.notice;
      const language = languages[primary];
      // Spanish needs about a fifth more words to say the same.
      if (!language || (primary !== 'en' && document > 0)) return [];
      const ours = [
        formatText(language, 'minutes', { n: minutesOf(definition) }),
        ...added.map((key) => formatText(language, key)),
      ];
      // An adult reads the rest; the child hears this alone.
      const read = presentationOf(definition) === 'k-2' ? [intro] : [intro, whoSees, ...ours];
      const length = wordsOf(read.join(' ')).length;
      const place = { document, path: 'notice', at: 'notice' };
      return length > most
        ? [{ place, message: `${length} words with those that Kith adds; at most ${most}.` }]
        : [];
    }),
};
