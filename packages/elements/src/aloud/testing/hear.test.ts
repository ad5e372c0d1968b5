import '../../instruments.js';
import '../../languages/es.js';
import '../../young-instruments.js';
import { place } from '../../survey/testing/mount.test.js';
import { items, press, shown } from '../../survey/testing/person.test.js';
import type { SurveyElement } from '../../survey/survey-element.js';
import type { ListenElement } from '../listen-element.js';

export const listens = (root: ParentNode | null | undefined): readonly ListenElement[] => [
  ...(root?.querySelectorAll<ListenElement>('kith-listen') ?? []),
];

/** Presses a loudspeaker by its place, whatever its name. */
export async function hear(survey: SurveyElement, listen: ListenElement | undefined): Promise<void> {
  listen!.shadowRoot!.querySelector('button')!.click();
  await listen!.updateComplete;
  await shown(survey);
  await listen!.updateComplete;
}

export const first = (survey: SurveyElement) => items(survey)[0]!;
export const questionOf = (survey: SurveyElement) => listens(first(survey).shadowRoot)[0];

export const demo = { endpoint: 'demo', languages: 'en es', lang: 'en' };
export const young = async (given: object = {}): Promise<SurveyElement> =>
  place({ ...demo, 'grade-band': 'k-2', ...given }, 'kith-belonging-survey');
export const begin = async (given: object = {}): Promise<SurveyElement> => {
  const survey = await young(given);
  await press(survey, 'Hand over to the child', 'Yes');
  return survey;
};

/** Goes through all questions of grades K to 2 without an answer. */
export async function finish(survey: SurveyElement): Promise<void> {
  await press(survey, 'Hand over to the child', 'Yes');
  for (let page = 1; page < 8; page++) await press(survey, 'Next');
  await press(survey, 'I am done');
}

/** What is heard where the endpoint has refused the answers. */
export const notArrived = [
  'Your answers have not arrived',
  'Your answers could not be delivered.',
  'Please tell the people who run this survey.',
];
