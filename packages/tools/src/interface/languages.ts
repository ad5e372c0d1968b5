import type { InterfaceLanguage } from '@kith/core';
import { ar } from '@kith/core/languages/ar';
import type { Shape } from '@kith/core/languages/contract';
import { erasePageArabic } from '@kith/core/languages/erase-page-ar';
import { erasePageEnglish } from '@kith/core/languages/erase-page-en';
import { erasePageSpanish } from '@kith/core/languages/erase-page-es';
import { es } from '@kith/core/languages/es';
import { inspectArabic } from '@kith/core/languages/inspect-ar';
import { inspectEnglish } from '@kith/core/languages/inspect-en';
import { inspectSpanish } from '@kith/core/languages/inspect-es';
import { letterArabic } from '@kith/core/languages/letter-ar';
import { plainArabic } from '@kith/core/languages/plain-ar';
import { letterEnglish } from '@kith/core/languages/letter-en';
import { plainEnglish } from '@kith/core/languages/plain-en';
import { letterSpanish } from '@kith/core/languages/letter-es';
import { plainSpanish } from '@kith/core/languages/plain-es';
import { proctorArabic } from '@kith/core/languages/proctor-ar';
import { proctorEnglish } from '@kith/core/languages/proctor-en';
import { proctorSpanish } from '@kith/core/languages/proctor-es';
import { wholeEnglish } from '@kith/core/languages/whole-english';

/** Texts of the plain page, of what goes with a survey on paper, and of the collector's page for erasing, beside those of the interface. */
export type PlainTexts = Shape<typeof plainEnglish> &
  Shape<typeof inspectEnglish> &
  Shape<typeof erasePageEnglish> &
  Shape<typeof letterEnglish> &
  Shape<typeof proctorEnglish>;

export type WholeLanguage = InterfaceLanguage & { readonly texts: PlainTexts };

/** A language with the texts of every part: a page has those of a part only where it is loaded. */
const whole = (language: InterfaceLanguage, plain: PlainTexts): WholeLanguage => ({
  ...language,
  texts: { ...language.texts, ...plain },
});

export const english = whole(wholeEnglish, {
  ...plainEnglish,
  ...inspectEnglish,
  ...erasePageEnglish,
  ...letterEnglish,
  ...proctorEnglish,
});
export const spanish = whole(es, {
  ...plainSpanish,
  ...inspectSpanish,
  ...erasePageSpanish,
  ...letterSpanish,
  ...proctorSpanish,
});
export const arabic = whole(ar, {
  ...plainArabic,
  ...inspectArabic,
  ...erasePageArabic,
  ...letterArabic,
  ...proctorArabic,
});

/** The languages of the interface, English first. */
export const interfaceLanguages: readonly WholeLanguage[] = [english, spanish, arabic];
