import { type Definition, minutesOf } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { cataloguesOf, flagships, type Instrument, type InstrumentId, instruments } from '@kith/instruments';
import { programmes, servedBy } from '@kith/instruments/activities';
import { activitiesSpanish } from '@kith/instruments/activities/spanish';
import {
  type Choice,
  type ChoosingActivity,
  chosenFrom,
  type Collection,
  type Wishes,
} from '@kith/instruments/choosing';
import { purposesEnglish, purposesSpanish } from '@kith/instruments/purposes';
import { questionsOf } from './questions-of.js';
import { readingOf } from './reading-of.js';

let all: readonly Choice[] | undefined;

/** Everything published. Worked out once: how hard words are to read takes its time. */
export function choices(): readonly Choice[] {
  addFurtherItemTypes();
  return (all ??= Object.values(instruments).map(choiceOf));
}

/** The whole catalogue with what it serves, for whoever chooses from it. */
export const collection = (): Collection => ({ choices: choices(), activities: activities() });

/** Those that fit every wish. */
export const chosenBy = (wishes: Wishes): readonly Choice[] => chosenFrom(collection(), wishes);

/** Every activity, with how far it is served. */
export const activities = (): readonly ChoosingActivity[] =>
  programmes.flatMap(({ id, name, activities: rows }) =>
    rows.map((each, n) => ({
      name: `${id} ${n + 1}`,
      programme: name,
      texts: { en: each.activity, es: activitiesSpanish[id][n] ?? each.activity },
      served: servedBy(each),
      ...(each.other && { other: each.other }),
    })),
  );

/** Every activity by its name, with what it is. */
export const activityNames = (): ReadonlyMap<string, string> =>
  new Map(activities().map(({ name, texts }) => [name, texts['en'] ?? name]));

function choiceOf(instrument: Instrument): Choice {
  const { definition, notes } = instrument;
  const id = definition.id as InstrumentId;
  // Its own language first.
  const inAll = [
    { language: definition.language, status: definition.languageStatus, title: definition.title },
    ...cataloguesOf(instrument),
  ];
  return {
    id,
    title: definition.title,
    titles: Object.fromEntries(inAll.map(({ language, title }) => [language, title])),
    purpose: notes.purpose,
    inShort: { en: purposesEnglish[id], es: purposesSpanish[id] },
    audience: definition.audience,
    minutes: minutesOf(definition),
    questions: questionsOf(instrument),
    languages: inAll.map(({ language }) => language),
    status: Object.fromEntries(inAll.map(({ language, status }) => [language, status])),
    reading: readingOf(instrument),
    activities: programmes.flatMap((programme) =>
      programme.activities.flatMap(({ instruments: serving }, n) =>
        serving.some((each) => each === id) ? [`${programme.id} ${n + 1}`] : [],
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
