import type { Release, ReleasedWave } from '../release/contract.js';
import type { Share } from '../statistics/newcombe.js';
import { shareIn } from './describe.js';
import { findCell, type Which } from './find-cell.js';

/**
 * A construct in one wave: all favourable answers to its measures of all valid ones (`n` counts answers, not
 * people). `undefined` unless the share of each of its measures is told, so that it says nothing that these do not
 * say, and for a construct of one measure, which is a measure and no score.
 */
export function constructShare(
  release: Release,
  wave: ReleasedWave,
  id: string,
  which?: Which,
): Share | undefined {
  const construct = release.constructs.find((each) => each.id === id);
  if (construct === undefined || construct.measures.length < 2) return undefined;
  const shares = construct.measures.map((name) =>
    shareIn(
      findCell(
        wave.measures.find((measure) => measure.id === name),
        which,
      ),
    ),
  );
  return shares.reduce<Share | undefined>(
    (sum, share) => sum && share && { favourable: sum.favourable + share.favourable, n: sum.n + share.n },
    { favourable: 0, n: 0 },
  );
}
