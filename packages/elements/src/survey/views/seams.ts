import type { KithError } from '@kith/core';
import type { NoticeFacts } from '../notice-sentences.js';
import type { SurveyModel } from '../survey-model.js';
import type { Screen } from '../survey-state.js';
import type { View } from './parts.js';

/** What comes in a part; null until it is there. */
export const seams: {
  /** Screens of a survey that cannot be answered. */
  closed: ((model: SurveyModel, screen: Screen) => View) | null;
  /** Tells the web team which of the page's colours are hard to read. */
  contrast: ((survey: HTMLElement, report: (problem: KithError) => void) => Promise<void>) | null;
  /** What the notice says of an endpoint that an adapter other than `json` writes to. */
  receiver: ((model: NoticeFacts, host: string) => readonly string[]) | null;
} = { closed: null, contrast: null, receiver: null };
