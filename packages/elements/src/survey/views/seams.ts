import type { SurveyModel } from '../survey-model.js';
import type { Screen } from '../survey-state.js';
import type { View } from './parts.js';

/** What comes in a part; nothing until it is there. */
export const seams: {
  closed: ((model: SurveyModel, screen: Screen) => View) | null;
  download?: (model: SurveyModel) => View;
} = { closed: null };
