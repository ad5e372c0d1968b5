import { type Definition, localise, type PrivacyMode } from '@kith/core';
import { cataloguesOf, instrumentIds, instruments, type InstrumentNotes } from '@kith/instruments';
import { arabic, english, spanish, type WholeLanguage } from '../../interface/languages.js';

const languages: Readonly<Record<string, WholeLanguage>> = { en: english, es: spanish, ar: arabic };

export interface Paper {
  readonly definition: Definition;
  readonly language: WholeLanguage;
  readonly notes: InstrumentNotes;
  readonly mode: PrivacyMode;
}

/** Every ready-made survey of students, in every language and privacy mode that it has. */
export const papersOfStudents: readonly Paper[] = instrumentIds.flatMap((id) => {
  const { definition, notes } = instruments[id];
  if (definition.audience !== 'student') return [];
  const versions = [definition, ...cataloguesOf(instruments[id]).map((each) => localise(definition, each))];
  return versions.flatMap((each) =>
    each.privacy.map((mode) => ({
      definition: each,
      language: languages[each.language] ?? english,
      notes,
      mode,
    })),
  );
});

/** The words of a page that are read as sentences. */
export const sentencesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(p|li)[^>]*>(.*?)<\/\1>/g)]
    .map(([, , inner = '']) => inner.replace(/<br>/g, ' ').replace(/<[^>]+>|[\u2066-\u2069]/g, ''))
    .filter((text) => /[.?!]["”»]?$/.test(text));

const placesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, words = '']) => words));

/** Places to fill in that the box at the top lacks, or lists without need. */
export function strayPlaces(html: string): readonly string[] {
  const end = html.indexOf('</div>');
  const [listed, open] = [placesIn(html.slice(0, end)), placesIn(html.slice(end))];
  return [
    ...[...open].filter((place) => !listed.has(place)).map((place) => `not listed: ${place}`),
    ...[...listed].filter((place) => !open.has(place)).map((place) => `not there: ${place}`),
  ];
}
