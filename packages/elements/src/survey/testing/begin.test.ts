import type { SurveyElement } from '../survey-element.js';
import { lunch } from './definitions.test.js';
import { type Attributes, mount } from './mount.test.js';
import { press } from './person.test.js';
import { withAnswers } from './record.test.js';

/** The button that begins `lunch`. */
export const agree = 'Yes, I want to start';

/** `lunch` at its first page. */
export async function begun(attributes: Attributes = {}): Promise<SurveyElement> {
  const survey = await mount(lunch, { ...withAnswers, ...attributes });
  await press(survey, agree);
  return survey;
}
