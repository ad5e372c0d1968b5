import type { Choice, ChoosingActivity } from '@kith/instruments/choosing';
import { languageName } from '@kith/elements/languages/language-name';
import { titleIn } from '../../page/state.js';
import { wordFor } from '../../page/words.js';
import { fill } from '../../recipes/words.js';
import type { View } from '../app.js';

export const titleOf = ({ facts, language }: View, { id, title }: Choice): string => {
  const survey = facts.surveys.find((one) => one.id === id);
  return survey ? titleIn(survey, language) : title;
};

/** Who answers, with the grades of students. */
export function whoOf({ words, facts }: View, { id, audience }: Choice): string {
  const grades = facts.surveys.find((one) => one.id === id)?.gradeBands ?? [];
  const who = words.audiences[audience];
  return grades.length === 0
    ? who
    : fill(words.list.withGrades, { audience: who, grades: grades.join(', ').toUpperCase() });
}

/** What it is for, in a few words. */
export const purposeOf = ({ language }: View, { inShort, purpose }: Choice): string =>
  inShort[language] ?? purpose;

/** Its languages in their own names, each with where its words come from. */
export const languagesOf = ({ words }: View, { status }: Choice): readonly string[] =>
  Object.entries(status).map(([tag, from]) => fill(words.status[from], { language: languageName(tag) }));

/** What is said of how hard it is to read. */
export function readingOf({ words, language }: View, { reading }: Choice): string {
  const { english, early, spanish } = words.list;
  const number = (value: number, digits: number): string =>
    value.toLocaleString(language, { maximumFractionDigits: digits });
  const grade = number(reading.fleschKincaid, 1);
  return [
    reading.fleschKincaid < 1 ? early : fill(english, { grade }),
    fill(spanish, { score: number(reading.inflesz, 0) }),
  ].join('; ');
}

/** An activity with its name, such as `DRN 9: Try small changes, watch, adapt`. */
export const activityText = ({ language }: View, { name, texts }: ChoosingActivity): string =>
  `${name}: ${texts[language] ?? texts['en'] ?? ''}`;

/** The same where a survey names it: whether all of it is served. */
export const servedText = (view: View, activity: ChoosingActivity): string =>
  activity.served === 'some'
    ? fill(view.words.list.inPart, { activity: activityText(view, activity) })
    : activityText(view, activity);

/** The privacy modes that it allows. */
export const privacyOf = ({ facts, shared }: View, { id }: Choice): string =>
  (facts.surveys.find((one) => one.id === id)?.privacy ?? [])
    .map((mode) => wordFor(shared.modes, mode))
    .join(', ');
