import { plainActivity, type Wishes } from '@kith/instruments/choosing';
import { tagsOf } from '../page/state.js';
import { type BuilderLanguage, builderLanguages } from '../recipes/words.js';
import type { CatalogueFacts } from './facts.js';

/** Every field of the page. Empty is "any". */
const atStart = {
  /** Of the page itself; empty: the reader's own. */
  language: '',
  words: '',
  activity: '',
  audience: '',
  minutes: '',
  /** Tags with spaces between. */
  languages: '',
  /** The survey that is looked at. */
  survey: '',
  previewLanguage: '',
};

export type Field = keyof typeof atStart;
export type State = Readonly<Record<Field, string>>;

/** What somebody may wish for, and let go again. */
export const wishFields = ['words', 'activity', 'audience', 'minutes', 'languages'] as const;
export type WishField = (typeof wishFields)[number];

export const nothingWished = Object.fromEntries(wishFields.map((field) => [field, ''])) as Readonly<
  Record<WishField, string>
>;

/** What each field takes. */
function known(facts: CatalogueFacts): Readonly<Record<Field, (given: string) => string | undefined>> {
  const { choices, activities } = facts;
  const among = (all: readonly string[]) => (given: string) => all.find((one) => one === given);
  const names = activities.map(({ name }) => name);
  const programmes = names.map((name) => name.replace(/ .*/, ''));
  const languages = choices.flatMap((each) => each.languages);
  return {
    language: among(builderLanguages),
    words: (given) => given,
    // A link may say `drn9`.
    activity: (given) =>
      [...names, ...programmes].find((name) => plainActivity(name) === plainActivity(given)),
    audience: among(choices.map(({ audience }) => audience)),
    minutes: (given) => (/^[1-9]\d?$/.test(given) ? given : undefined),
    languages: (given) => (tagsOf(given).every((tag) => languages.includes(tag)) ? given : undefined),
    survey: among(choices.map(({ id }) => id)),
    previewLanguage: among(languages),
  };
}

export interface FromAddress {
  readonly state: State;
  /** What it names and this version does not have. */
  readonly strange: readonly string[];
}

/** What an address asks for behind its `#`, such as `#activity=DRN+9&minutes=3`. */
export function stateFrom(hash: string, facts: CatalogueFacts): FromAddress {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const takes = known(facts);
  const state: Record<Field, string> = { ...atStart };
  const strange: string[] = [];
  for (const field of Object.keys(atStart) as Field[]) {
    const value = given.get(field) ?? '';
    if (value === '') continue;
    const taken = takes[field](value);
    if (taken === undefined) strange.push(value);
    else state[field] = taken;
  }
  return { state, strange };
}

/** The same as an address: only what was chosen stands in it. */
export function hashOf(state: State): string {
  const chosen = Object.entries(state).filter(([, value]) => value.trim() !== '');
  return chosen.length === 0 ? '' : `#${new URLSearchParams(chosen).toString()}`;
}

/** What `kith catalogue` would be asked. */
export function wishesOf({ words, activity, audience, minutes, languages }: State): Wishes {
  return {
    ...(words.trim() !== '' && { words }),
    ...(activity !== '' && { activity }),
    ...(audience !== '' && { audience }),
    ...(minutes !== '' && { minutes: Number(minutes) }),
    languages: tagsOf(languages),
  };
}

/** The language of the page: the one that was chosen, or the first of the reader's that it has. */
export function languageFor({ language }: State, readers: readonly string[]): BuilderLanguage {
  const wanted = [language, ...readers.map((tag) => tag.toLowerCase().split('-')[0] ?? '')];
  return wanted.flatMap((tag) => builderLanguages.filter((one) => one === tag))[0] ?? 'en';
}
