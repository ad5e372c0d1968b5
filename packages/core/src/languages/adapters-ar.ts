import type { adaptersEnglish } from './adapters-en.js';
import type { Shape } from './contract.js';

/** A draft: no person has checked it. */
export const adaptersArabic: Shape<typeof adaptersEnglish> = {
  mayNote: 'قد يسجّل {receiver} عنوان جهازك على الإنترنت.',
  cannotSee: 'لا يمكن لهذه الصفحة معرفة ما إذا كانت إجاباتك قد وصلت.',
};
