import type { SurveyModel } from '../survey-model.js';
import type { Screen } from '../survey-state.js';
import type { View } from './parts.js';

/** Screens that come in a part; null until it is there. */
export const seams: { closed: ((model: SurveyModel, screen: Screen) => View) | null } = { closed: null };
