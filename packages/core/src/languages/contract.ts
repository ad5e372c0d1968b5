import type { CatalogueStatus } from '../definition.js';
import type { ScaleId } from '../scales.js';
import type { en } from './en.js';

/** A text with a number in it: one form per plural category of the language. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The same keys with texts in another language. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Plural };

/** Every text of the interface. English is the source of the keys; a language that lacks one does not compile. */
export type InterfaceTexts = Shape<(typeof en)['texts']>;

export type TextKey = keyof InterfaceTexts;

/** The plural categories of Unicode. */
export type PluralCategory = keyof Plural;

/** How a language counts, and how it writes days where `Intl` does not know. */
export interface OwnForms {
  /** Which numbers take which form; every other number takes `other`. `Intl` is not asked then. */
  readonly plurals?: Readonly<Partial<Record<PluralCategory, readonly number[]>>>;
  /** The months from January on. Without them a day stays `YYYY-MM-DD`. */
  readonly months?: readonly string[];
  /** How a day is put together. Default `{day} {month} {year}`. */
  readonly date?: string;
}

/** What Kith needs to speak a language. */
export interface InterfaceLanguage {
  /** BCP 47 tag, used in `lang`. */
  readonly tag: string;
  /**
   * Tag for `Intl`, or null where browsers have no data and would silently answer in another language. A browser that
   * lacks the data of a tag is treated as if it were null.
   */
  readonly intl: string | null;
  /**
   * For a language without `Intl` data, or with a rule for numbers that is written in one line. Default without `Intl`
   * data: every number takes `other`, and a day stays `YYYY-MM-DD`.
   */
  readonly own?: OwnForms;
  readonly dir: 'ltr' | 'rtl';
  /** Numbering system, e.g. `latn`. */
  readonly digits: string;
  /** The language's name in itself. */
  readonly name: string;
  /** Where the words of the interface come from. */
  readonly status: CatalogueStatus;
  readonly texts: InterfaceTexts;
  /** Labels of the scale registry, low to high. */
  readonly scales: Readonly<Record<ScaleId, readonly string[]>>;
}
