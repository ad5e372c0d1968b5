import type { BuilderLanguage, Translated } from '../recipes/words.js';
import { pageEnglish } from './words/en.js';
import { pageSpanish } from './words/es.js';

export type PageWords = Translated<typeof pageEnglish>;

const all: Readonly<Record<BuilderLanguage, PageWords>> = { en: pageEnglish, es: pageSpanish };

export const pageWordsIn = (language: BuilderLanguage): PageWords => all[language];

/** The text of a name that may be newer than these texts: then the name itself. */
export const wordFor = (words: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(words, name) ? (words[name] ?? name) : name;
