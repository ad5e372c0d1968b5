import type { Catalogue, Definition, InterfaceLanguage } from '@kith/core';
import { en, libraryVersion } from '@kith/core';
import type { OpenContacts } from './contacts.js';
import type { Source, SourceRequest } from './source.js';

/** An instrument in its base language. */
export interface LoadedInstrument {
  readonly definition: Definition;
  /** Absent for a definition that a page made itself. */
  readonly contentHash?: string;
}

/** One further language of an instrument. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  readonly contentHash?: string;
}

/** The validator, which a page loads only for definitions of its own. */
export interface Parser {
  readOwn(request: SourceRequest): Promise<Source>;
}

/**
 * What all Kith elements of a page share. There is one per page, so that a second file adds to the first
 * instead of bringing its own copy of everything.
 */
export interface Registry {
  readonly version: string;
  /** Which served file made it; absent when Kith came through a bundler. */
  file?: 'kith' | 'kith-all';
  readonly instruments: Map<string, LoadedInstrument>;
  /** By `instrument.language`. */
  readonly catalogues: Map<string, LoadedCatalogue>;
  readonly languages: Map<string, InterfaceLanguage>;
  parser: Parser | null;
  /** What `shared` of shared.ts holds, for item types that come in a file of their own. */
  shared?: readonly unknown[];
  /** Surveys that could not be opened, to be tried again when another file has brought more. */
  readonly failed: Set<() => void>;
  /** There once the item type `contact` is. */
  openContacts: OpenContacts | null;
  /**
   * Fetches an asset that is not part of the bundle: a language (`es`), an instrument
   * (`student-belonging-6-12`) or an instrument's catalogue (`student-belonging-6-12.es`). `undefined`: there is none of
   * that name.
   */
  loadAsset: ((name: string) => Promise<unknown>) | null;
  /** Loads the file of a part; absent when Kith came through a bundler, which has made its own of each. */
  importPart?: (name: string) => Promise<unknown>;
  /** Address of an instrument's plain copy, made to be translated or read out. Absent where nothing serves one. */
  plainCopy?: (instrument: string) => string;
}

const key = Symbol.for('kith/registry');

/** The registry of this page, made at the first call. */
export function registry(): Registry {
  const scope = globalThis as { [key]?: Registry | undefined };
  return (scope[key] ??= {
    version: libraryVersion,
    instruments: new Map(),
    catalogues: new Map(),
    languages: new Map<string, InterfaceLanguage>([['en', en]]),
    parser: null,
    openContacts: null,
    failed: new Set(),
    loadAsset: null,
  });
}
