import { type Definition, type PrivacyMode, strictest } from '@kith/core';
import type { InstrumentNotes } from '@kith/instruments';
import type { WholeLanguage } from '../interface/languages.js';

/** What a document is made of. */
export interface Subject {
  /** In the language of `language`. */
  readonly definition: Definition;
  readonly language: WholeLanguage;
  /** Of ready-made surveys. */
  readonly notes?: InstrumentNotes;
  /** The one privacy mode that was asked for. */
  readonly mode?: PrivacyMode;
}

/** Documents for readers tell of one way of keeping answers: the one asked for, or what a page does by itself. */
export const modeOf = ({ mode, definition }: Subject): PrivacyMode => mode ?? strictest(definition.privacy);
