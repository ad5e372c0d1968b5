import { at, type Cell } from '../tally/cell.js';
import { hiddenCell, type PublishedCell, type TableDetail } from './published.js';

/** Below this, only bands are shown. */
const fewestForShare = 20;
/** From here on, a point that nobody chose may be seen. */
const fewestForZeros = 40;

/** Places of the favourable values on the scale. */
export type Favourable = readonly number[];

export const favourableIn = (cell: Cell, favourable: Favourable): number =>
  favourable.reduce((sum, point) => sum + at(cell, point), 0);

/**
 * Nearer to 0 % or 100 % than this, in percent, a share is not told: it would say the same of everybody. The
 * steps are those with which states code their reports of achievement.
 */
function nearest(n: number): number {
  if (n >= 300) return 1;
  if (n >= 100) return 2;
  return n >= fewestForZeros ? 5 : 10;
}

/** Whether the favourable share of these answers may be told. */
export function isExact(cell: Cell, favourable: Favourable): boolean {
  const { n } = cell;
  if (n < fewestForShare) return false;
  const hundredfold = 100 * favourableIn(cell, favourable);
  return hundredfold > nearest(n) * n && hundredfold < (100 - nearest(n)) * n;
}

/** Whether each point may be told as well. */
export const showsPoints = (cell: Cell, favourable: Favourable): boolean =>
  isExact(cell, favourable) && (cell.n >= fewestForZeros || cell.points.every((count) => count > 0));

/** Lower two, middle and upper two of five points, where the upper two are the favourable ones. */
export const thirdsOf = ({ points }: Cell): [number, number, number] => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = points;
  return [a + b, c, d + e];
};

export function showsThirds(cell: Cell, favourable: Favourable): boolean {
  const isUpperTwo = cell.points.length === 5 && favourable.join() === '3,4';
  if (!isUpperTwo || !isExact(cell, favourable)) return false;
  return cell.n >= fewestForZeros || thirdsOf(cell).every((count) => count > 0);
}

interface Band {
  readonly from: number;
  readonly to: number;
}

/** Under 20 answers: at most 20 %, about half, at least 80 %. From 20 on in fifths. */
export function bandOf(cell: Cell, favourable: Favourable): Band {
  const { n } = cell;
  const hundredfold = 100 * favourableIn(cell, favourable);
  if (hundredfold <= 20 * n) return { from: 0, to: 20 };
  if (hundredfold >= 80 * n) return { from: 80, to: 100 };
  if (n < fewestForShare) return { from: 20, to: 80 };
  if (hundredfold < 40 * n) return { from: 20, to: 40 };
  return hundredfold > 60 * n ? { from: 60, to: 80 } : { from: 40, to: 60 };
}

/** For everybody together a narrower one, where they are of nearly one mind. */
function bandOfAll(cell: Cell, favourable: Favourable): Band {
  const { n } = cell;
  if (n < fewestForShare) return bandOf(cell, favourable);
  const isLow = 2 * favourableIn(cell, favourable) < n;
  return isLow ? { from: 0, to: nearest(n) } : { from: 100 - nearest(n), to: 100 };
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * How many of `n` a band can stand for, as whoever knows the rules reads it: the inner bands do not contain the
 * ends that belong to their neighbours.
 */
export function rangeOf({ from, to }: Band, n: number): Range {
  const opensBelow = from === 20 || from === 60;
  const opensAbove = (to === 80 && from > 0) || (to === 40 && from === 20);
  const low = (from * n) / 100;
  const high = (to * n) / 100;
  return {
    low: opensBelow ? Math.floor(low) + 1 : Math.ceil(low),
    high: opensAbove ? Math.ceil(high) - 1 : Math.floor(high),
  };
}

export interface Coding {
  readonly favourable: Favourable;
  readonly smallest: number;
  /** Off in tests alone. */
  readonly bands: boolean;
}

/** Everybody together. */
export function publishAll(cell: Cell, { favourable, smallest, bands }: Coding): PublishedCell {
  const { n } = cell;
  if (n < smallest) return hiddenCell;
  if (favourable.length === 0) return { detail: 'count', n };
  if (!bands) return publish(cell, 'points', favourable);
  if (!isExact(cell, favourable)) return { detail: 'band', n, ...bandOfAll(cell, favourable) };
  if (showsPoints(cell, favourable)) return publish(cell, 'points', favourable);
  return publish(cell, showsThirds(cell, favourable) ? 'thirds' : 'share', favourable);
}

/** A cell in the detail that its table allows. */
export function publish(cell: Cell, detail: TableDetail | 'band', favourable: Favourable): PublishedCell {
  const { n } = cell;
  if (n === 0 || detail === 'count') return { detail: 'count', n };
  if (detail === 'band') return { detail, n, ...bandOf(cell, favourable) };
  const share = { n, favourable: favourableIn(cell, favourable) };
  if (detail === 'share') return { detail, ...share };
  if (detail === 'thirds') return { detail, ...share, thirds: thirdsOf(cell) };
  return { detail, ...share, points: [...cell.points] };
}
