import type { SurveyElement } from '@kith/elements';
import { flagshipTags } from '../loader/attributes.js';
import type { FrameSurvey } from './config.js';
import { ownWindowLink } from './show-message.js';
import type { FrameWords } from './words.js';

/** Whether `kith.js` cannot show it: where its definition is the district's own, and where it is one of `needingAll`. */
export const needsAll = ({ attributes, definition }: FrameSurvey, needingAll: readonly string[]): boolean =>
  definition !== undefined ||
  attributes.has('src') ||
  needingAll.includes(attributes.get('instrument') ?? '');

/** The survey's tag as the configuration describes it. */
export function createSurvey(
  { attributes, definition, catalogues }: FrameSurvey,
  lang: string | undefined,
  words: FrameWords,
): SurveyElement {
  const flagship = Object.entries(flagshipTags).find(([name]) => attributes.has(name));
  const survey = document.createElement(flagship?.[1] ?? 'kith-survey');
  // The page has no other heading.
  survey.setAttribute('heading-level', '1');
  for (const [name, value] of attributes) survey.setAttribute(name, value);
  if (lang !== undefined) survey.setAttribute('lang', lang);
  if (definition !== undefined) Object.assign(survey, { definition, ...(catalogues ? { catalogues } : {}) });
  survey.append(ownWindowLink(words));
  return survey;
}
