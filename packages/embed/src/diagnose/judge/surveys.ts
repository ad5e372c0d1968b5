import { type Found, found, type FindingId } from '../catalogue.js';
import type { AdapterFact, ContrastFact, ErrorFact, Facts, LanguageFact, SurveyFact } from '../facts.js';

const explained = ({ code, path }: ErrorFact): readonly [Found['with'], Partial<Found>] => [
  { code, error: path === '' ? code : `${code} (${path})` },
  { docs: `errors.md#${code}` },
];

const tags = (languages: readonly LanguageFact[]): string => languages.map(({ tag }) => tag).join(', ');

function languageFindings(languages: readonly LanguageFact[]): readonly Found[] {
  const missing = languages.filter(({ status }) => status === 'missing');
  const unchecked = languages.filter(
    ({ status, isBase }) => !isBase && ['draft', 'machine'].includes(status),
  );
  if (languages.length === 0) return [];
  return [
    ...(missing.length > 0 ? [found('languagesMissing', { list: tags(missing) })] : []),
    ...(unchecked.length > 0 ? [found('languagesDraft', { list: tags(unchecked) })] : []),
    ...(missing.length === 0 ? [found('languagesThere', { list: tags(languages) })] : []),
  ];
}

function adapterFindings({ name, readable, idempotent, maxBytes }: AdapterFact): readonly Found[] {
  const id: FindingId = !readable ? 'adapterBlind' : idempotent ? 'adapterSure' : 'adapterTwice';
  return [
    found(id, { name }),
    ...(Number.isFinite(maxBytes) ? [found('adapterLimit', { name, n: maxBytes })] : []),
  ];
}

function contrastFindings({ low, unknown }: ContrastFact): readonly Found[] {
  const docs = (code: string): Partial<Found> => ({ docs: `errors.md#${code}` });
  if (low.length > 0) return [found('contrastLow', { list: low.join('; ') }, docs('contrast-too-low'))];
  if (unknown.length > 0)
    return [found('contrastUnknown', { list: unknown.join('; ') }, docs('contrast-not-judged'))];
  return [found('contrastGood')];
}

function stateFinding({ state, error, instrument = '?', version = '', privacy = '' }: SurveyFact): Found {
  if (error) return found('surveyFailed', ...explained(error));
  if (state === 'shown') return found('surveyShown', { instrument, version, privacy });
  if (state === 'undefined') return found('surveyUndefined');
  return found(state === 'loading' ? 'surveyLoading' : 'surveyUnread');
}

function judgeSurvey(survey: SurveyFact): readonly Found[] {
  const {
    unseen,
    isNested,
    availability = 'open',
    isDemo,
    isTest,
    adapter,
    contrast,
    errors,
    languages,
  } = survey;
  const list: readonly Found[] = [
    stateFinding(survey),
    ...(isNested ? [found('surveyNested')] : []),
    ...(unseen === undefined || isNested ? [] : [found('surveyHidden', { why: unseen })]),
    ...(availability === 'open' ? [] : [found('surveyNotOpen', { state: availability })]),
    ...(isDemo ? [found('surveyDemo')] : []),
    ...(isTest ? [found('surveyTest')] : []),
    ...languageFindings(languages),
    ...(adapter && !isDemo ? adapterFindings(adapter) : []),
    ...(contrast ? contrastFindings(contrast) : []),
    ...errors.map((error) => found('surveyReported', ...explained(error))),
  ];
  return list.map((one) => ({ ...one, survey: survey.name }));
}

/** Each survey of the page, and whether there is one. */
export function judgeSurveys({ surveys, placeholders, wasFirst }: Facts): readonly Found[] {
  return [
    ...(surveys.length === 0 && placeholders === 0 ? [found('surveysNone')] : []),
    ...(placeholders > 0 ? [found('surveysWaiting', { n: placeholders })] : []),
    ...surveys.flatMap(judgeSurvey),
    ...(surveys.length > 0 && !wasFirst ? [found('surveyEarlier')] : []),
  ];
}

export const judgeRecorders = (names: readonly string[]): readonly Found[] => [
  names.length > 0 ? found('recordersFound', { list: names.join(', ') }) : found('recordersNone'),
];
