import { adaptersEnglish } from './adapters-en.js';
import { aloudEnglish } from './aloud-en.js';
import { classCodeEnglish } from './class-code-en.js';
import { closedEnglish } from './closed-en.js';
import { contactEnglish } from './contact-en.js';
import type { InterfaceLanguage } from './contract.js';
import { downloadEnglish } from './download-en.js';
import { draftsEnglish } from './drafts-en.js';
import { en } from './en.js';
import { eraseEnglish } from './erase-en.js';
import { furtherEnglish } from './further-en.js';
import { idleEnglish } from './idle-en.js';
import { languagesEnglish } from './languages-en.js';
import { noticeEnglish } from './notice-en.js';
import { ownEnglish } from './own-en.js';
import { wishEnglish } from './wish-en.js';
import { youngEnglish } from './young-en.js';

/** English with the texts of every part, of which a page has those that it loaded: to translate, check and show it. */
export const wholeEnglish: InterfaceLanguage = {
  ...en,
  texts: {
    ...adaptersEnglish,
    ...aloudEnglish,
    ...classCodeEnglish,
    ...closedEnglish,
    ...contactEnglish,
    ...downloadEnglish,
    ...draftsEnglish,
    ...eraseEnglish,
    ...furtherEnglish,
    ...idleEnglish,
    ...languagesEnglish,
    ...noticeEnglish,
    ...ownEnglish,
    ...wishEnglish,
    ...youngEnglish,
    ...en.texts,
  },
};
