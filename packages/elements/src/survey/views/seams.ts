import type { NoticeFacts } from '../notice-sentences.js';
import type { SurveyModel } from '../survey-model.js';
import type { Screen } from '../survey-state.js';
import type { View } from './parts.js';

/** What comes in a part; null until it is there. */
export const seams: {
  closed: ((model: SurveyModel, screen: Screen) => View) | null;
  /** What the notice says of an endpoint that an adapter other than `json` writes to. */
  receiver: ((model: NoticeFacts, host: string) => readonly string[]) | null;
} = { closed: null, receiver: null };
