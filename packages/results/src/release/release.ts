import { hiddenCell, type PublishedCell } from '../protect/published.js';
import { everyProtection, type Protections } from '../protect/protections.js';
import { isSmall } from '../protect/groups.js';
import type { ResultsPlan } from '../plan.js';
import type { ConstructTally } from '../tally/construct.js';
import { qualityFlags } from '../tally/quality.js';
import { respondentsMeasure, type WaveTally } from '../tally/tally.js';
import type { Invited, Release, ReleasedMeasure, ReleasedScore, ReleasedWave } from './contract.js';
import { protectMeasure } from './protect-measure.js';
import { isNamedWave, withoutNames } from './names.js';

export interface ReleaseOptions {
  /** Waves that were released before: they stay as they are, or tell less, and bind the new ones. */
  readonly earlier?: Release;
  /** By wave. */
  readonly invited?: Readonly<Record<string, Invited>>;
}

/**
 * Protects the tallies of some waves together with those that were released earlier. Throws a `TypeError` where a
 * wave was released before: its numbers stay, since the difference of two counts of the same people is few people.
 */
export function release(
  plan: ResultsPlan,
  tallies: readonly WaveTally[],
  options: ReleaseOptions = {},
): Release {
  return releaseWith(plan, tallies, options, everyProtection);
}

/** For the tests that play the attacker. */
export function releaseWith(
  plan: ResultsPlan,
  given: readonly WaveTally[],
  { earlier, invited = {} }: ReleaseOptions,
  on: Protections,
): Release {
  const old = earlier?.waves ?? [];
  checkEarlier(plan, given, earlier);
  const tallies = withoutNames(
    plan,
    given.filter((wave) => isNamedWave(plan, wave)),
    earlier,
  );
  const respondents = protectMeasure(
    { plan, measure: respondentsMeasure, on },
    tallies.map((wave) => wave.respondents),
    old.map((wave) => wave.respondents),
  );
  const measures = plan.measures.map((measure) =>
    protectMeasure(
      { plan, measure, on },
      tallies.map((wave) => wave.measures.get(measure.id)),
      old.map((wave) => wave.measures.find(({ id }) => id === measure.id)),
    ),
  );
  const oldWaves = old.map((wave, index): ReleasedWave => ({
    ...wave,
    respondents: respondents.old[index] ?? wave.respondents,
    measures: measures.flatMap((each) => each.old[index] ?? []),
  }));
  const newWaves = tallies.map((tally, index): ReleasedWave => {
    const own = measures.flatMap((each) => each.fresh[index] ?? []);
    const everybody = respondents.fresh[index];
    if (everybody === undefined) throw new TypeError('A wave has no respondents.');
    return waveOf(plan, tally, { respondents: everybody, measures: own, invited: invited[tally.wave] ?? {} });
  });
  return { ...headOf(plan), waves: [...oldWaves, ...newWaves].sort(byName) };
}

const headOf = ({ instrument, smallest, constructs, audience, labels }: ResultsPlan) => ({
  kith: 'results/1' as const,
  instrument,
  smallest,
  constructs,
  ...(audience && { audience }),
  ...(labels && { labels }),
});

function checkEarlier(plan: ResultsPlan, tallies: readonly WaveTally[], earlier: Release | undefined): void {
  if (earlier === undefined) return;
  const again = tallies.find(({ wave }) => earlier.waves.some((other) => other.wave === wave));
  if (again !== undefined)
    throw new TypeError(`Wave "${again.wave}" was released before, and stays as it is.`);
  if (earlier.instrument !== plan.instrument || earlier.smallest !== plan.smallest)
    throw new TypeError('What was released before is of another survey, or of another smallest group.');
}

const byName = (a: ReleasedWave, b: ReleasedWave): number => (a.wave < b.wave ? -1 : 1);

interface Parts {
  readonly respondents: ReleasedMeasure;
  readonly measures: readonly ReleasedMeasure[];
  readonly invited: Invited;
}

function waveOf(plan: ResultsPlan, tally: WaveTally, parts: Parts): ReleasedWave {
  const { n } = tally.respondents.all;
  return {
    wave: tally.wave,
    changes: [...tally.changes].flatMap(([change, count]) => (count < plan.smallest ? [] : change)).sort(),
    otherWordings: tally.otherWordings,
    ...parts,
    scores: plan.constructs.flatMap((construct) => {
      const own = parts.measures.filter(({ id }) => construct.measures.includes(id));
      const isOpen =
        own.length === construct.measures.length && own.every(({ all }) => all.detail === 'points');
      const score = tally.constructs.get(construct.id);
      return isOpen && score ? scoreOf(construct.id, score, plan.smallest) : [];
    }),
    flags: qualityFlags.map((flag) => ({ flag, cell: flagCell(tally.flags[flag], n, plan.smallest) })),
  };
}

/**
 * Where everybody answered everything, the mean of scores follows from the measures. Where a few did not, the
 * difference between the two tells of these few.
 */
function scoreOf(id: string, { scored, incomplete, sum }: ConstructTally, smallest: number): ReleasedScore[] {
  if (isSmall(incomplete, smallest) || scored < smallest) return [];
  return [{ id, n: scored, mean: 1 + sum / scored }];
}

function flagCell(flagged: number, n: number, smallest: number): PublishedCell {
  const isTold = n >= smallest && flagged >= smallest && !isSmall(n - flagged, smallest) && flagged < n;
  return isTold ? { detail: 'count', n: flagged } : hiddenCell;
}
