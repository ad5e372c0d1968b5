import { presentationOf, type Definition, type GradeBand } from '@kith/core';
import type { InstrumentNotes } from '@kith/instruments';

/** How much a reader can be asked. */
export interface Limits {
  readonly reader: string;
  /** Words in one item. */
  readonly words: number;
  /** Flesch-Kincaid grade of the whole in English: at most this. */
  readonly grade: number;
  /** Szigriszt-Pazos score of the whole in Spanish: at least this. */
  readonly ease: number;
  /** Questions on one page. */
  readonly perPage: number;
  readonly minutes: number;
}

type ByReader = Omit<Limits, 'reader' | 'minutes'>;

/** From the youngest. */
const bands: readonly GradeBand[] = ['k-2', '3-5', '6-8', '6-12', '9-12'];

const forStudents: Readonly<Record<GradeBand, ByReader>> = {
  'k-2': { words: 10, grade: 2, ease: 80, perPage: 1 },
  '3-5': { words: 14, grade: 3.5, ease: 80, perPage: 3 },
  '6-8': { words: 20, grade: 5, ease: 65, perPage: 5 },
  '6-12': { words: 20, grade: 5, ease: 65, perPage: 5 },
  '9-12': { words: 20, grade: 6, ease: 65, perPage: 5 },
};

/** What fits on a screen, whoever reads it. */
const perScreen = { 'k-2': 1, '3-5': 3, standard: 5 } as const;

const forAnyone: ByReader = { words: 20, grade: 6, ease: 65, perPage: 5 };
const forColleagues: ByReader = { words: 20, grade: 9, ease: 55, perPage: 5 };

/** The band that sets the limits of a student survey; the middle one where none is named. */
export function youngestBand({ audience, gradeBands = [] }: Definition): GradeBand | undefined {
  if (audience !== 'student') return undefined;
  return bands.find((band) => gradeBands.includes(band)) ?? '6-12';
}

/** What holds for a definition. Published instruments promise more in their notes, and never less. */
export function limitsFor(definition: Definition, promised?: InstrumentNotes['limits']): Limits {
  const band = youngestBand(definition);
  const { audience } = definition;
  const colleagues = audience === 'staff' || audience === 'participant';
  const general = band ? forStudents[band] : colleagues ? forColleagues : forAnyone;
  const minutes = isPulse(definition) ? 3 : 10;
  return {
    reader: band ? `students in grades ${band.toUpperCase()}` : readers[audience],
    words: Math.min(general.words, promised?.words ?? Infinity),
    grade: Math.min(general.grade, promised?.fleschKincaid ?? Infinity),
    ease: Math.max(general.ease, promised?.inflesz ?? 0),
    perPage: Math.min(general.perPage, perScreen[presentationOf(definition)]),
    minutes: Math.min(minutes, promised?.minutes ?? Infinity),
  };
}

const readers: Readonly<Record<Definition['audience'], string>> = {
  student: 'students',
  family: 'families',
  community: 'the community',
  staff: 'staff',
  participant: 'participants',
};

/** Asked every few weeks, so it has to be short; known by its id. */
export function isPulse({ id }: Definition): boolean {
  return /(?:^|[-_.])pulse(?:$|[-_.])/i.test(id);
}
