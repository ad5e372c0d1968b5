import type { PublishedCell } from '../../protect/published.js';
import type { ReleasedMeasure } from '../../release/contract.js';

/** How a part of the answers is drawn: from the lowest point to the highest, and what is neither. */
export const tones = ['lowest', 'low', 'middle', 'high', 'highest', 'rest'] as const;
export type Tone = (typeof tones)[number];

/** Answers that are told together. */
export interface Row {
  /** Places of its values on the scale. */
  readonly places: readonly number[];
  readonly tone: Tone;
  readonly count: number;
  /** Of all answers, from 0 to 1. */
  readonly share: number;
}

const tonesOf: Readonly<Record<number, readonly Tone[]>> = {
  2: ['lowest', 'highest'],
  3: ['lowest', 'middle', 'highest'],
  5: ['lowest', 'low', 'middle', 'high', 'highest'],
};

const placesOf = ({ values, favourable }: ReleasedMeasure, isFavourable: boolean): number[] =>
  values.flatMap((value, place) => (favourable.includes(value) === isFavourable ? [place] : []));

/** What is told of a cell, part by part from the lowest; nothing where only a band or a number is told. */
export function rowsOf(measure: ReleasedMeasure, cell: PublishedCell): readonly Row[] {
  if (!('favourable' in cell)) return [];
  const { n } = cell;
  const row = (places: readonly number[], tone: Tone, count: number): Row => ({
    places,
    tone,
    count,
    share: n > 0 ? count / n : 0,
  });
  const good = placesOf(measure, true);
  if (cell.detail === 'points') {
    const own = tonesOf[measure.values.length];
    return cell.points.map((count, place) =>
      row([place], own?.[place] ?? (good.includes(place) ? 'highest' : 'rest'), count),
    );
  }
  if (cell.detail === 'thirds') {
    const [low, middle, high] = cell.thirds;
    return [row([0, 1], 'low', low), row([2], 'middle', middle), row([3, 4], 'high', high)];
  }
  return [row(placesOf(measure, false), 'rest', n - cell.favourable), row(good, 'highest', cell.favourable)];
}

/** Shares of the answers by how they are drawn. */
export function sharesByTone(rows: readonly Row[]): ReadonlyMap<Tone, number> {
  const shares = new Map<Tone, number>();
  for (const { tone, share } of rows) shares.set(tone, (shares.get(tone) ?? 0) + share);
  return shares;
}
