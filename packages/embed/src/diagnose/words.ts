import { isolated } from '@kith/core';
import type { Shape } from '@kith/core/languages/contract';
import { diagnoseArabic } from '@kith/core/languages/diagnose-ar';
import { diagnoseEnglish } from '@kith/core/languages/diagnose-en';
import { diagnoseSpanish } from '@kith/core/languages/diagnose-es';
import { catalogue, type Found } from './catalogue.js';
import type { Finding } from './report.js';

export type Texts = Shape<typeof diagnoseEnglish>;

export interface Words {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: Texts;
}

const english: Words = { tag: 'en', dir: 'ltr', texts: diagnoseEnglish };
const all: readonly Words[] = [
  english,
  { tag: 'es', dir: 'ltr', texts: diagnoseSpanish },
  { tag: 'ar', dir: 'rtl', texts: diagnoseArabic },
];

/** The words in a language, by its tag or that of a part of the world: `es-MX` is met by `es`. English where there are none. */
export const wordsFor = (tag: string | undefined): Words =>
  all.find((words) => words.tag === tag?.toLowerCase().split('-')[0]) ?? english;

/** The text with its places filled. Names and addresses are kept together also in text that runs the other way. */
export function fill(words: Words, text: string, values: Found['with']): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : isolated(words, String(value));
  });
}

/** Gives a finding its words. */
export function worded(words: Words, { id, with: values, survey, docs }: Found): Finding {
  const [area, state, place] = catalogue[id];
  const { texts } = words;
  const what = `${id}Do`;
  return Object.freeze({
    id,
    area,
    state,
    ...(survey === undefined ? {} : { survey }),
    seen: fill(words, texts[id], values),
    ...(isText(what, texts) ? { todo: fill(words, texts[what], values) } : {}),
    docs: docs ?? `diagnose.md#${place}`,
  });
}

const isText = (key: string, texts: Texts): key is keyof Texts => Object.hasOwn(texts, key);
