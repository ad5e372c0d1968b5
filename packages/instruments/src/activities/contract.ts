import type { InstrumentId } from '../catalogue.js';
import type { PlannedId } from '../planned.js';

/** What serves an activity and is no instrument. */
export const otherMeans = {
  export: 'the export, with its codebook',
  results: 'the results by group',
  quote: 'a permission to quote',
} as const;

/** Of these, what is not there yet. */
export const plannedMeans: readonly (keyof typeof otherMeans)[] = ['quote'];

export interface Activity {
  /** As the programme does it, in a few words of our own. */
  readonly activity: string;
  readonly heard: string;
  readonly instruments: readonly (InstrumentId | PlannedId)[];
  readonly other?: keyof typeof otherMeans;
}

export interface Programme {
  readonly id: 'LERN' | 'DRN' | 'MDN' | 'EW' | 'LES';
  readonly name: string;
  readonly activities: readonly Activity[];
}

type Row = readonly [
  activity: string,
  heard: string,
  instruments: Activity['instruments'],
  other?: keyof typeof otherMeans,
];

export function programme(id: Programme['id'], name: string, rows: readonly Row[]): Programme {
  const activities = rows.map(([activity, heard, instruments, other]) => ({
    activity,
    heard,
    instruments,
    ...(other && { other }),
  }));
  return { id, name, activities };
}

export const belonging = [
  'student-belonging-6-12',
  'student-belonging-3-5',
  'student-belonging-k-2',
] as const satisfies readonly InstrumentId[];

export const pulses = ['student-pulse-6-12', 'student-pulse-3-5'] as const satisfies readonly InstrumentId[];

export const shared = ['share-back', 'share-back-students'] as const satisfies readonly InstrumentId[];
