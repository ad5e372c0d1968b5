import { en, type InterfaceLanguage } from '@kith/core';
import { aloudEnglish } from '@kith/core/languages/aloud-en';
import { ar } from '@kith/core/languages/ar';
import { closedEnglish } from '@kith/core/languages/closed-en';
import { draftsEnglish } from '@kith/core/languages/drafts-en';
import { idleEnglish } from '@kith/core/languages/idle-en';
import type { Shape } from '@kith/core/languages/contract';
import { es } from '@kith/core/languages/es';
import { furtherEnglish } from '@kith/core/languages/further-en';
import { plainArabic } from '@kith/core/languages/plain-ar';
import { plainEnglish } from '@kith/core/languages/plain-en';
import { plainSpanish } from '@kith/core/languages/plain-es';
import { youngEnglish } from '@kith/core/languages/young-en';

/** Texts of the plain page, beside those of the interface. */
export type PlainTexts = Shape<typeof plainEnglish>;

export type WholeLanguage = InterfaceLanguage & { readonly texts: PlainTexts };

/** A language with the texts of every part: a page has those of a part only where it is loaded. */
const whole = (language: InterfaceLanguage, plain: PlainTexts): WholeLanguage => ({
  ...language,
  texts: { ...language.texts, ...plain },
});

export const english = whole(
  {
    ...en,
    texts: {
      ...aloudEnglish,
      ...closedEnglish,
      ...furtherEnglish,
      ...draftsEnglish,
      ...idleEnglish,
      ...youngEnglish,
      ...en.texts,
    },
  },
  plainEnglish,
);

export const spanish = whole(es, plainSpanish);
export const arabic = whole(ar, plainArabic);

/** The languages of the interface, English first. */
export const interfaceLanguages: readonly WholeLanguage[] = [english, spanish, arabic];
