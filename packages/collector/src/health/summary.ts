import type { Tally } from '../store/store.js';

/** One survey on the page of numbers. */
export interface SurveySummary {
  readonly instrument: string;
  readonly accepted: number;
  readonly repeated: number;
  readonly refused: Readonly<Record<string, number>>;
  /** The last day on which a response was accepted, `YYYY-MM-DD`. */
  readonly lastArrivalOn: string | null;
}

export interface Summary {
  readonly surveys: readonly SurveySummary[];
  /** What never became a response: another path, another kind of body, no record at all. By outcome. */
  readonly elsewhere: Readonly<Record<string, number>>;
}

export function summarise(tallies: readonly Tally[]): Summary {
  const names = [...new Set(tallies.map(({ instrument }) => instrument))]
    .filter((name) => name !== '')
    .sort();
  return {
    surveys: names.map((name) =>
      summaryOf(
        name,
        tallies.filter(({ instrument }) => instrument === name),
      ),
    ),
    elsewhere: sums(tallies.filter(({ instrument }) => instrument === '')),
  };
}

function summaryOf(instrument: string, tallies: readonly Tally[]): SurveySummary {
  const { accepted = 0, repeated = 0, ...refused } = sums(tallies);
  const days = tallies.filter(({ outcome }) => outcome === 'accepted').map(({ day }) => day);
  return { instrument, accepted, repeated, refused, lastArrivalOn: days.sort().at(-1) ?? null };
}

function sums(tallies: readonly Tally[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const { outcome, n } of tallies) all[outcome] = (all[outcome] ?? 0) + n;
  return all;
}
