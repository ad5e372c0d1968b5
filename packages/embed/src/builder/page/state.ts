import type { PrivacyMode } from '@kith/core';
import type { BuilderFacts } from '../facts.js';
import type { SurveyFacts } from '../survey-facts.js';
import type { Allowed } from '../recipes/mistakes.js';
import { allWays, type Choices, hosts } from '../recipes/choices.js';
import { contextEntries, withContext } from '../recipes/context.js';
import { type BuilderLanguage, builderLanguages } from '../recipes/words.js';

/** Every field of the page, with what it holds at the start. */
const atStart = {
  /** Of the page itself. */
  language: '',
  survey: '',
  value: '',
  /** Tags with spaces between. */
  languages: 'en',
  privacy: '',
  context: '',
  wave: '',
  endpoint: '',
  contactEndpoint: '',
  adapter: 'json',
  adapterOptions: '',
  confirm: '',
  host: 'html',
  way: '',
  files: '',
  name: '',
  fallback: '',
  theme: '',
  short: '',
  width: 'phone',
  previewLanguage: '',
  posterLanguage: '',
};

export type Field = keyof typeof atStart;
export type State = Readonly<Record<Field, string>>;

const isField = (name: string): name is Field => Object.hasOwn(atStart, name);

const one = <T extends string>(given: string, among: readonly T[], or: T): T =>
  among.find((known) => known === given) ?? or;

/** Whether the page came from a server: where it was opened from a disk, no survey can be shown, and no tag leads anywhere. */
export const isServed = (base: string): boolean => /^https?:/.test(base);

/** Where the page begins: `base` is its own address, which lies in the folder of Kith's files. */
export function startState(base: string, languages: readonly string[]): State {
  const folder = new URL('.', base);
  const language = languages
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .find((tag) => builderLanguages.some((known) => known === tag));
  return {
    ...atStart,
    language: language ?? 'en',
    files: isServed(base) ? folder.href : '',
  };
}

/** The fields among these, over those of another state. What is no field is not looked at. */
export const withFields = (state: State, given: Iterable<readonly [string, unknown]>): State => ({
  ...state,
  ...Object.fromEntries([...given].filter(([name, value]) => isField(name) && typeof value === 'string')),
});

export const languageOf = ({ language }: State): BuilderLanguage => one(language, builderLanguages, 'en');

export const tagsOf = (languages: string): readonly string[] => languages.split(/\s+/).filter(Boolean);

/** The survey that is chosen; the first where none is, or one that is not there. */
export function surveyOf({ survey }: State, { surveys }: BuilderFacts): SurveyFacts {
  const found = surveys.find(({ id }) => id === survey) ?? surveys[0];
  if (!found) throw new Error('The catalogue is empty.');
  return found;
}

export const titleIn = ({ titles, id }: SurveyFacts, ...languages: readonly string[]): string =>
  [...languages, ...Object.keys(titles)].map((tag) => titles[tag]).find((title) => title !== undefined) ?? id;

/** `privacy` as it was chosen; without, the strictest holds. */
export const allowedBy = (survey: SurveyFacts, privacy?: PrivacyMode): Allowed => ({
  languages: Object.keys(survey.titles),
  asksContact: survey.asksContact,
  refusedContext: survey.refusedContext[privacy ?? survey.privacy[0] ?? 'anonymous'] ?? [],
});

/** What belongs to one survey: with another it would not fit, and a short address would lead to the survey before. */
const nothingOwn = { value: '', privacy: '', name: '', short: '', fallback: '', focus: '' };

export type OwnFields = Readonly<typeof nothingOwn>;

export const ownFieldsOf = ({ value, privacy, name, short, fallback, context }: State): OwnFields => ({
  ...{ value, privacy, name, short, fallback },
  focus: new URLSearchParams(context).get('focus') ?? '',
});

/** What changes with another survey: what belongs to the one before goes, and what was there of this one comes back. */
export function ofAnotherSurvey(
  changes: Partial<State>,
  { context }: State,
  before: OwnFields = nothingOwn,
): Partial<State> {
  if (changes.survey === undefined) return changes;
  const { focus, ...fields } = before;
  return { ...fields, context: withContext(context, 'focus', focus), ...changes };
}

/** Keys that the chosen tag tells by itself stay out; the day has an attribute of its own. */
function contextOf({ context }: State, survey: SurveyFacts): Pick<Choices, 'context' | 'dayIndex'> {
  const byTag: readonly string[] = survey.byTag;
  const { dayIndex = '', ...rest } = Object.fromEntries(
    contextEntries(context).filter(([key]) => !byTag.includes(key)),
  );
  return { context: new URLSearchParams(rest).toString(), dayIndex };
}

/** Families are offered a form to be contacted where there is an address for it. */
export const mayOfferContact = ({ asksContact, audience }: SurveyFacts): boolean =>
  !asksContact && audience === 'family';

/** A survey that asks for wishes needs the address, also while it is missing. */
function contactOf({ contactEndpoint }: State, survey: SurveyFacts): Pick<Choices, 'contactEndpoint'> {
  const isGiven = mayOfferContact(survey) && contactEndpoint.trim() !== '';
  return survey.asksContact || isGiven ? { contactEndpoint } : {};
}

/** What recipes are made of. */
export function choicesFrom(state: State, facts: BuilderFacts): Choices {
  const survey = surveyOf(state, facts);
  const way = allWays.find((known) => known === state.way);
  const privacy = survey.privacy.find((mode) => mode === state.privacy);
  const languages = tagsOf(state.languages);
  return {
    survey: {
      id: survey.id,
      attribute: survey.attribute,
      value: one(state.value, survey.values, survey.values[0] ?? survey.id),
      audience: survey.audience,
      needsAll: survey.needsAll,
      title: titleIn(survey, ...languages, languageOf(state)),
    },
    host: one(state.host, hosts, 'html'),
    ...(way && { way }),
    files: state.files,
    endpoint: state.endpoint,
    ...contactOf(state, survey),
    adapter: state.adapter,
    // What belongs to another adapter stays in its field, and out of the code.
    adapterOptions: takesOptions(state.adapter) ? state.adapterOptions : '',
    confirm: canConfirm(state, facts) && state.confirm === 'status' ? 'status' : 'receipt',
    // The strictest needs no word: it is what a tag does by itself.
    ...(privacy && privacy !== survey.privacy[0] && { privacy }),
    languages,
    ...contextOf(state, survey),
    wave: state.wave,
    theme: facts.themes.find((name) => name === state.theme) ?? '',
    name: state.name,
    fallback: state.fallback,
    short: state.short,
  };
}

export const takesOptions = (adapter: string): boolean => !['json', 'text'].includes(adapter);

/** Whether a bare "OK" could be read at all. */
export const canConfirm = ({ adapter }: State, { adapters }: BuilderFacts): boolean =>
  adapters[adapter]?.readable === true;
