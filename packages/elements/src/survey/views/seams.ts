import type { Availability, Definition, KithError, StatusFile } from '@kith/core';
import type { NoticeFacts } from '../notice-sentences.js';
import type { SurveyModel } from '../survey-model.js';
import type { Screen } from '../survey-state.js';
import type { Courier } from '../courier.js';
import type { View } from './parts.js';

/** What a survey needs that may not be open, or cannot start. */
export interface ClosedSeam {
  view(model: SurveyModel, screen: Screen): View;
  readStatus(address: string): Promise<StatusFile | null>;
  availability(definition: Definition, status: StatusFile | null): Availability;
}

/** What comes in a part; null until it is there. */
export const seams: {
  closed: ClosedSeam | null;
  /** Tells the web team which of the page's colours are hard to read. */
  contrast: ((survey: HTMLElement, report: (problem: KithError) => void) => Promise<void>) | null;
  /** What the notice says of an endpoint that an adapter other than `json` writes to. */
  receiver: ((model: NoticeFacts, host: string) => readonly string[]) | null;
  /** Stands before the survey's own screen for as long as a class code is missing. */
  code: ((model: SurveyModel) => View | undefined) | null;
  /** A way to have the answers erased later. */
  erase: ((model: SurveyModel) => View) | null;
  readonly couriers: Courier[];
  /** A copy of answers that the device cannot keep. */
  download: ((model: SurveyModel) => View) | null;
} = { closed: null, contrast: null, receiver: null, code: null, erase: null, couriers: [], download: null };
