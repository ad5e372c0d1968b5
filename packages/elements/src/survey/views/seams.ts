import type { Availability, Definition, StatusFile } from '@kith/core';
import type { SurveyModel } from '../survey-model.js';
import type { Screen } from '../survey-state.js';
import type { View } from './parts.js';

/** What a survey needs that may not be open, or cannot start. */
export interface ClosedSeam {
  view(model: SurveyModel, screen: Screen): View;
  readStatus(address: string): Promise<StatusFile | null>;
  availability(definition: Definition, status: StatusFile | null): Availability;
}

/** What comes in a part; null until it is there. */
export const seams: { closed: ClosedSeam | null } = { closed: null };
