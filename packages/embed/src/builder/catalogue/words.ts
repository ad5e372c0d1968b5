import type { BuilderLanguage, Translated } from '../recipes/words.js';
import { catalogueEnglish } from './words/en.js';
import { catalogueSpanish } from './words/es.js';

export type CatalogueWords = Translated<typeof catalogueEnglish>;

const all: Readonly<Record<BuilderLanguage, CatalogueWords>> = {
  en: catalogueEnglish,
  es: catalogueSpanish,
};

export const catalogueWordsIn = (language: BuilderLanguage): CatalogueWords => all[language];
