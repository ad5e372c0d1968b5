import type { Audience } from '@kith/core';
import type { ReleasedWave } from '../release/contract.js';
import { findCell, type Which } from './find-cell.js';

/** `good`: 80 % of a class of students. `low`: below the floor, so it may not speak for everyone. */
export type RateFlag = 'good' | 'fair' | 'low' | 'more-than-invited';

export interface ResponseRate {
  readonly answered: number;
  readonly invited: number;
  /** From 0; above 1 where more answered than were invited. */
  readonly rate: number;
  readonly flag: RateFlag;
}

/** Half of students and staff, a fifth of families: below that, the few may differ from the many. */
const floor: Readonly<Record<Audience, number>> = {
  student: 0.5,
  staff: 0.5,
  participant: 0.5,
  family: 0.2,
  community: 0.2,
};
const good = 0.8;

/** `undefined` where it is not known how many were invited, or where the number of those who answered is hidden. */
export function responseRate(
  wave: ReleasedWave,
  audience: Audience,
  which?: Which,
): ResponseRate | undefined {
  const invited = which === undefined ? wave.invited.all : wave.invited.by?.[which.grouping]?.[which.group];
  const cell = findCell(wave.respondents, which);
  if (invited === undefined || invited <= 0 || cell === undefined || cell.detail === 'none') return undefined;
  const rate = cell.n / invited;
  return { answered: cell.n, invited, rate, flag: flagOf(rate, floor[audience]) };
}

function flagOf(rate: number, least: number): RateFlag {
  if (rate > 1) return 'more-than-invited';
  if (rate >= good) return 'good';
  return rate < least ? 'low' : 'fair';
}
