import { english } from './words/en.js';
import { spanish } from './words/es.js';

/** The same keys with texts in another language. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** The texts of recipes. English is the source of the keys. */
export type BuilderWords = Translated<typeof english>;

export type StepKey = keyof BuilderWords['steps'];
export type LimitKey = keyof BuilderWords['limits'];

/** The languages that the builder speaks. */
export const builderLanguages = ['en', 'es'] as const;

export type BuilderLanguage = (typeof builderLanguages)[number];

const all: Readonly<Record<BuilderLanguage, BuilderWords>> = { en: english, es: spanish };

export const wordsIn = (language: BuilderLanguage): BuilderWords => all[language];

/** A text with its places filled in; a place that is not given stays as it is. */
export const fill = (text: string, places: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(places, name) ? (places[name] ?? whole) : whole,
  );
