import type { adaptersEnglish } from './adapters-en.js';
import type { Shape } from './contract.js';

/** A draft: no person has checked it. */
export const adaptersArabic: Shape<typeof adaptersEnglish> = {
  mayNote: 'قد يسجّل {receiver} عنوان جهازك على الإنترنت.',
  cannotSee: 'لن تتمكن هذه الصفحة من معرفة ما إذا كانت الإجابات قد وصلت.',
};
