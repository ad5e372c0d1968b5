import type { Audience, CatalogueStatus } from '@kith/core';

/*
 * Which instruments fit what somebody looks for. Data go in and come out, so that the command and a page, which is
 * handed what it shows, answer the same question alike.
 */

/** An instrument as somebody chooses it. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  /** By language tag, its own language first. */
  readonly titles: Readonly<Record<string, string>>;
  readonly purpose: string;
  /** The same in a few words, by language tag. */
  readonly inShort: Readonly<Record<string, string>>;
  readonly audience: Audience;
  readonly minutes: number;
  /** How many questions one person is asked at most. */
  readonly questions: number;
  readonly languages: readonly string[];
  /** By language tag: where its words come from. */
  readonly status: Readonly<Record<string, CatalogueStatus>>;
  readonly reading: ReadingLevels;
  /** What it serves, such as `DRN 4`. */
  readonly activities: readonly string[];
  /** What to put into a page. */
  readonly tag: string;
}

export interface ReadingLevels {
  /** Flesch-Kincaid grade of the English words. */
  readonly fleschKincaid: number;
  /** Szigriszt-Pazos score of the Spanish words, of 100; higher is easier. */
  readonly inflesz: number;
}

/** What a programme does, and how far it is served. */
export interface ChoosingActivity {
  /** Such as `DRN 4`. */
  readonly name: string;
  /** The programme's name in full. */
  readonly programme: string;
  /** What it is, by language tag. */
  readonly texts: Readonly<Record<string, string>>;
  /** `some`: in part; `none`: not yet. */
  readonly served: 'all' | 'some' | 'none';
  /** What serves it and is no instrument, such as `export`. */
  readonly other?: string;
}

/** Everything that there is to choose from. */
export interface Collection {
  readonly choices: readonly Choice[];
  readonly activities: readonly ChoosingActivity[];
}

export interface Wishes {
  /** `DRN 4`, or `DRN` for all of a programme. */
  readonly activity?: string;
  /** All of these stand in what an instrument is called and for, or in one activity that it serves. */
  readonly words?: string;
  readonly audience?: string;
  /** At most so many. */
  readonly minutes?: number;
  /** All of these. */
  readonly languages?: readonly string[];
}

/** Those that fit every wish. */
export function chosenFrom(
  { choices, activities }: Collection,
  { activity, words = '', audience, minutes, languages = [] }: Wishes,
): readonly Choice[] {
  const named = new Set(activitiesWith(activities, words).map(({ name }) => name));
  return choices.filter(
    (each) =>
      (activity === undefined || each.activities.some((name) => isWithin(name, activity))) &&
      (speaksOf(textsOf(each), words) || each.activities.some((name) => named.has(name))) &&
      (audience === undefined || each.audience === audience) &&
      (minutes === undefined || each.minutes <= minutes) &&
      languages.every((language) => each.languages.includes(language)),
  );
}

/** The activities in which all of these words stand. */
export const activitiesWith = (
  activities: readonly ChoosingActivity[],
  words: string,
): readonly ChoosingActivity[] =>
  activities.filter(({ name, programme, texts }) =>
    speaksOf([name, programme, ...Object.values(texts)], words),
  );

/** Takes `drn4`, `DRN 4` and `DRN` for what they mean. */
export const plainActivity = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Whether the activity of this name is the one that is wished for, or one of the programme that is. */
export function isWithin(name: string, wish: string): boolean {
  const [wanted, found] = [plainActivity(wish), plainActivity(name)];
  return wanted === found || (!/\d/.test(wanted) && found.replace(/\d+$/, '') === wanted);
}

const textsOf = ({ id, titles, purpose, inShort }: Choice): readonly string[] => [
  ...[id, purpose],
  ...Object.values(titles),
  ...Object.values(inShort),
];

/** Without capitals and accents: who looks for "leccion" means "lección". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function speaksOf(texts: readonly string[], words: string): boolean {
  const all = plain(texts.join(' '));
  return plain(words)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
