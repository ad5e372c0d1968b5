import type { CatalogueStatus } from '@kith/core';
import type { TextsByKey } from './texts-by-key.js';

/** One text to translate. */
export interface Entry {
  readonly key: string;
  readonly source: string;
  /** What stands there now; empty where nothing does. */
  readonly translation: string;
  /** Where it stands, in words. */
  readonly context: string;
  /** What has to be in the translation as well. */
  readonly placeholders: readonly string[];
  /** Group and name of the story that shows it; empty where there is none. */
  readonly screenshot: string;
}

/** A document to be translated into one language: an instrument, a definition of one's own, or the interface. */
export interface Work {
  readonly name: string;
  readonly language: string;
  readonly status: CatalogueStatus;
  readonly entries: readonly Entry[];
  /** What is wrong with a translation, in words for a person. */
  readonly faultsOf: (entry: Entry, translation: string) => readonly string[];
  /** The document with all translations. */
  readonly build: (texts: TextsByKey, status: CatalogueStatus) => object;
  /** Where it goes, for those who keep Kith's own texts. */
  readonly place: string;
  /** As what a TypeScript module exports it, and the type that it has. */
  readonly module: { readonly type: string; readonly from: string };
}
