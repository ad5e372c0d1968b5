import { en, localise } from '../../packages/core/dist/index.js';
import { classCodeEnglish } from '../../packages/core/dist/languages/class-code-en.js';
import { closedEnglish } from '../../packages/core/dist/languages/closed-en.js';
import { contactEnglish } from '../../packages/core/dist/languages/contact-en.js';
import { eraseEnglish } from '../../packages/core/dist/languages/erase-en.js';
import { draftsEnglish } from '../../packages/core/dist/languages/drafts-en.js';
import { idleEnglish } from '../../packages/core/dist/languages/idle-en.js';
import { languagesEnglish } from '../../packages/core/dist/languages/languages-en.js';
import { youngEnglish } from '../../packages/core/dist/languages/young-en.js';
import { ar } from '../../packages/core/dist/languages/ar.js';
import { es } from '../../packages/core/dist/languages/es.js';
import { instruments } from '../../packages/instruments/dist/index.js';

/** English with the texts that its parts bring along. Put together late: the further item types add theirs to `en`. */
const languageOf = (tag) =>
  ({ es, ar })[tag] ?? {
    ...en,
    texts: {
      ...en.texts,
      ...classCodeEnglish,
      ...closedEnglish,
      ...contactEnglish,
      ...draftsEnglish,
      ...eraseEnglish,
      ...idleEnglish,
      ...languagesEnglish,
      ...youngEnglish,
    },
  };

/** The button with which somebody goes past the notice; young children have two of their own. */
export const startOf = ({ definition, language: { texts } }) =>
  definition.notice.kind === 'assent' ? texts.agree : texts.start;

/** A form that asks for nothing but how to reach somebody has words of its own for its end. */
const isWishAlone = ({ pages }) =>
  pages.every(({ items }) => items.every(({ type }) => type === 'contact' || type === 'information')) &&
  pages.some(({ items }) => items.some(({ type }) => type === 'contact'));

/** The button that sends. */
export function sendsOf({ definition, language: { texts } }) {
  if (definition.gradeBands?.includes('k-2')) return texts.youngFinish;
  return isWishAlone(definition) ? texts.contactSend : texts.submit;
}

/** What is read once everything is on its way, and the endpoint has said so. */
export const endOf = ({ definition, language: { texts } }) =>
  isWishAlone(definition) ? texts.contactSent : texts.received;

/** The instrument as somebody reads it in this language, with the words of the interface. */
export function wordsOf(instrument, tag) {
  const { definition, [tag]: catalogue } = instruments[instrument];
  return {
    definition: catalogue ? localise(definition, catalogue) : definition,
    language: languageOf(tag),
    contentHash: instruments[instrument].contentHash[tag],
  };
}
