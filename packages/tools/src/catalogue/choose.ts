import { type Audience, type Definition, minutesOf } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { cataloguesOf, flagships, type Instrument, instruments } from '@kith/instruments';
import { programmes } from '@kith/instruments/activities';

/** An instrument as somebody chooses it. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly audience: Audience;
  readonly minutes: number;
  readonly languages: readonly string[];
  /** What it serves, such as `DRN 4`. */
  readonly activities: readonly string[];
  /** What to put into a page. */
  readonly tag: string;
}

export interface Wishes {
  /** `DRN 4`, or `DRN` for all of a programme. */
  readonly activity?: string;
  readonly audience?: string;
  /** At most so many. */
  readonly minutes?: number;
  /** All of these. */
  readonly languages?: readonly string[];
}

export function choices(): readonly Choice[] {
  addFurtherItemTypes();
  return Object.values(instruments).map(choiceOf);
}

/** Those that fit every wish. */
export function chosenBy({ activity, audience, minutes, languages = [] }: Wishes): readonly Choice[] {
  return choices().filter(
    (each) =>
      (activity === undefined || each.activities.some((name) => isWithin(name, activity))) &&
      (audience === undefined || each.audience === audience) &&
      (minutes === undefined || each.minutes <= minutes) &&
      languages.every((language) => each.languages.includes(language)),
  );
}

/** Every activity by its name, with what it is. */
export function activityNames(): ReadonlyMap<string, string> {
  return new Map(
    programmes.flatMap(({ id, activities }) =>
      activities.map(({ activity }, n) => [`${id} ${n + 1}`, activity] as const),
    ),
  );
}

/** Takes `drn4`, `DRN 4` and `DRN` for what they mean. */
export const plainActivity = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '');

function isWithin(name: string, wish: string): boolean {
  const [wanted, found] = [plainActivity(wish), plainActivity(name)];
  return wanted === found || (!/\d/.test(wanted) && found.replace(/\d+$/, '') === wanted);
}

function choiceOf(instrument: Instrument): Choice {
  const { definition, notes } = instrument;
  return {
    id: definition.id,
    title: definition.title,
    purpose: notes.purpose,
    audience: definition.audience,
    minutes: minutesOf(definition),
    languages: [definition.language, ...cataloguesOf(instrument).map(({ language }) => language)],
    activities: programmes.flatMap(({ id, activities }) =>
      activities.flatMap(({ instruments: serving }, n) =>
        serving.some((each) => each === definition.id) ? [`${id} ${n + 1}`] : [],
      ),
    ),
    tag: tagOf(definition),
  };
}

const tags = {
  'grade-band': 'kith-belonging-survey',
  topic: 'kith-family-form',
  'session-type': 'kith-session-feedback',
} as const satisfies Record<keyof typeof flagships, string>;

/** The tag with the attribute that chooses it, or its id; the endpoint is the district's to put in. */
function tagOf({ id, focus }: Definition): string {
  const named = Object.entries(flagships).flatMap(([attribute, values]) =>
    Object.entries<string>(values)
      .filter(([, instrument]) => instrument === id)
      .map(([value]) => ({ name: tags[attribute as keyof typeof tags], set: `${attribute}="${value}"` })),
  )[0];
  const { name, set } = named ?? { name: 'kith-survey', set: `instrument="${id}"` };
  const more = focus && focus.ofDay === undefined ? ` focus="${focus.sets[0] ?? ''}"` : '';
  return `<${name} ${set}${more} endpoint="https://…"><a href="…">Another way to answer</a></${name}>`;
}
