import type { ReleasedWave } from '../release/contract.js';
import { type Difference, newcombe } from '../statistics/newcombe.js';
import { type Verdict, verdictOf } from '../statistics/verdict.js';
import { shareIn } from './describe.js';
import { findCell, type Which } from './find-cell.js';

/** One measure in two waves. It cannot show a cause. */
export interface Comparison {
  readonly verdict: Verdict;
  /** Only where both shares are told exactly. */
  readonly difference?: Difference;
  /** The wording changed in between: no line joins the two, and nothing is compared. */
  readonly wordingChanged: boolean;
}

export function compareWaves(
  before: ReleasedWave,
  after: ReleasedWave,
  id: string,
  which?: Which,
): Comparison {
  const [was, is] = [before, after].map((wave) => wave.measures.find((measure) => measure.id === id));
  const wordingChanged =
    was !== undefined &&
    is !== undefined &&
    (was.version !== is.version || was.values.length !== is.values.length);
  if (wordingChanged) return { verdict: 'too-few', wordingChanged };
  const [first, second] = [shareIn(findCell(was, which)), shareIn(findCell(is, which))];
  const difference = first && second && newcombe(first, second);
  return { verdict: verdictOf(first, second), ...(difference && { difference }), wordingChanged };
}
