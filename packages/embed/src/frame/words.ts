import type { Shape } from '@kith/core/languages/contract';
import { frameArabic } from '@kith/core/languages/frame-ar';
import { frameEnglish } from '@kith/core/languages/frame-en';
import { frameSpanish } from '@kith/core/languages/frame-es';

export interface FrameWords {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: Shape<typeof frameEnglish>;
}

const english: FrameWords = { tag: 'en', dir: 'ltr', texts: frameEnglish };
const all: readonly FrameWords[] = [
  english,
  { tag: 'es', dir: 'ltr', texts: frameSpanish },
  { tag: 'ar', dir: 'rtl', texts: frameArabic },
];

/** The words of this page in the first of these languages that it has. */
export const wordsFor = (wanted: readonly string[]): FrameWords =>
  wanted
    .map((tag) => all.find((words) => words.tag === tag.toLowerCase().split('-')[0]))
    .find((words) => words !== undefined) ?? english;
