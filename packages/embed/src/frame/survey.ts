import type { SurveyElement } from '@kith/elements';
import { flagshipTags } from '../loader/attributes.js';
import { instrumentOf, type OpeningFacts } from '../page-scripts/files-at-opening.js';
import type { FrameSurvey } from './entry.js';
import { ownWindowLink } from './show-message.js';
import type { FrameWords } from './words.js';

/** Whether `kith.js` cannot show it: where its definition is the district's own, and where it is one of `needingAll`. */
export const needsAll = (
  { attributes, definition }: FrameSurvey,
  needingAll: readonly string[],
  flagships: OpeningFacts['flagships'],
): boolean =>
  definition !== undefined ||
  attributes.has('src') ||
  needingAll.includes(instrumentOf(attributes, flagships) ?? '');

/** What stands on the page, and where there is one the survey in it. */
export interface Content {
  readonly shown: HTMLElement;
  /** Once there is something to see. */
  readonly there: Promise<void>;
  readonly survey?: SurveyElement;
}

/** What `kith-results.js` defines. */
type PublishedElement = HTMLElement & { readonly loaded: Promise<void> };

/** Everything as the configuration describes it. */
export function createContent(given: FrameSurvey, lang: string | undefined, words: FrameWords): Content {
  const { published } = given;
  if (!published) {
    const survey = createSurvey(given, lang, words);
    return { shown: survey, there: survey.ready, survey };
  }
  const shown = document.createElement(published.tag) as PublishedElement;
  for (const [name, value] of published.attributes) shown.setAttribute(name, value);
  if (lang !== undefined) shown.setAttribute('lang', lang);
  const there = shown.loaded;
  if (!published.asks) return { shown, there };
  const survey = createSurvey(given, lang, words);
  shown.append(survey);
  return { shown, there, survey };
}

/** The survey's tag as the configuration describes it. */
function createSurvey(
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
