import type { InterfaceLanguage, ItemMedia, Presentation } from '@kith/core';
import type { CSSResult } from 'lit';
import type { ItemElement } from '../items/item-element.js';
import type { Reader } from '../items/reader.js';
import type { ItemPool } from './item-pool.js';
import type { SurveyModel } from './survey-model.js';

/** Something that can be read aloud. */
export interface Spoken {
  /** What is said, each part on its own: question, hint, option. */
  readonly texts: readonly string[];
  /** What the button says. */
  readonly name: string;
  /** Addresses of recordings that are played in place of the voice, by the place of their text. */
  readonly recordings?: readonly (string | undefined)[];
  /** Whether the name of the button is seen, or only heard. */
  readonly isNamed?: boolean;
  /** Says at once where there is no voice for it; speaks only when pressed. */
  readonly isTried?: boolean;
}

/** What reads aloud. */
export interface Aloud {
  /** A button that reads this, and says where it cannot. */
  listen(model: SurveyModel, spoken: Spoken): unknown;
  /** How fast it is read. */
  speed(model: SurveyModel): unknown;
  /** What stands above a screen of the survey. */
  bar(model: SurveyModel): unknown;
  readerOf(model: SurveyModel, element: ItemElement): Reader;
}

/** What parts add to a survey that asks for them; nothing, until they are there. */
export interface Additions {
  /** Screens of their own, by presentation. Undefined: the usual screen. */
  readonly screens: { [P in Presentation]?: (model: SurveyModel, items: ItemPool) => unknown };
  /** Style sheets for the survey around the items. */
  readonly sheets: CSSResult[];
  aloud?: Aloud;
  /** A video beside a question. */
  media?: (media: ItemMedia, language: InterfaceLanguage) => unknown;
}

export const additions: Additions = { screens: {}, sheets: [] };
