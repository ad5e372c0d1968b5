import type { PublishedCell } from '../protect/published.js';
import type { Share } from '../statistics/newcombe.js';
import { type Interval, wilson } from '../statistics/wilson.js';

/** What can be drawn of a published cell. Everything in it follows from what is told. */
export interface Description {
  readonly n?: number;
  /** Favourable share, from 0 to 1, with its 95 % interval. */
  readonly share?: number;
  readonly interval?: Interval;
  /** In place of the share: the band it lies in, from 0 to 1. */
  readonly band?: Interval;
  /** Mean of the points, the lowest being 1. */
  readonly mean?: number;
  /** Share of each point, from the lowest. */
  readonly distribution?: readonly number[];
  /** Share of the lower two, the middle and the upper two of five points. */
  readonly thirds?: readonly number[];
}

export function describe(cell: PublishedCell): Description {
  if (cell.detail === 'none') return {};
  const { n } = cell;
  if (cell.detail === 'count') return { n };
  if (cell.detail === 'band') return { n, band: { low: cell.from / 100, high: cell.to / 100 } };
  const interval = wilson(cell.favourable, n);
  const described = { n, share: cell.favourable / n, ...(interval && { interval }) };
  if (cell.detail === 'thirds') return { ...described, thirds: cell.thirds.map((count) => count / n) };
  if (cell.detail === 'share') return described;
  const sum = cell.points.reduce((total, count, point) => total + count * (point + 1), 0);
  return { ...described, mean: sum / n, distribution: cell.points.map((count) => count / n) };
}

/** The share that may be compared with another; `undefined` where it is not told exactly. */
export const shareIn = (cell: PublishedCell | undefined): Share | undefined =>
  cell !== undefined && 'favourable' in cell ? { favourable: cell.favourable, n: cell.n } : undefined;
