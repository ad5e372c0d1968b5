import type { PublishedCell } from '../../protect/published.js';
import type { Change, Publication } from '../../publish/publication.js';
import type { ReleasedWave } from '../../release/contract.js';
import { constructShare } from '../../scoring/construct-share.js';
import { describe } from '../../scoring/describe.js';
import { findCell, type Which } from '../../scoring/find-cell.js';

/** A measure or a construct in one wave. */
export interface Stop {
  readonly wave: ReleasedWave;
  readonly cell: PublishedCell;
  readonly share: number | undefined;
  /** Of people. Answers of one person to several questions are not independent, so a construct has none. */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
  readonly band: { readonly low: number; readonly high: number } | undefined;
  /** The words, or the answers to choose from, were others in the wave before. */
  readonly isBroken: boolean;
}

const hidden: PublishedCell = { detail: 'none' };

/** Which words were asked, as a text that is the same only for the same. */
function wordingOf({ measures }: ReleasedWave, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const measure = measures.find((one) => one.id === id);
      return measure ? `${measure.version}/${measure.values.length}` : '';
    })
    .join();
}

export const isConstruct = ({ constructs }: Publication, id: string): boolean =>
  constructs.some((one) => one.id === id);

/** One measure or construct over all waves. */
export function seriesOf(results: Publication, id: string, which?: Which): readonly Stop[] {
  const construct = results.constructs.find((one) => one.id === id);
  const ids = construct?.measures ?? [id];
  return results.waves.map((wave, n): Stop => {
    const before = results.waves[n - 1];
    const cell = construct ? constructCell(results, wave, id, which) : measureCell(wave, id, which);
    const { share, interval, band } = describe(cell);
    const isBroken = before !== undefined && wordingOf(before, ids) !== wordingOf(wave, ids);
    return { wave, cell, share, interval: construct ? undefined : interval, band, isBroken };
  });
}

const measureCell = ({ measures }: ReleasedWave, id: string, which?: Which): PublishedCell =>
  findCell(
    measures.find((one) => one.id === id),
    which,
  ) ?? hidden;

function constructCell(results: Publication, wave: ReleasedWave, id: string, which?: Which): PublishedCell {
  const share = constructShare(results, wave, id, which);
  return share ? { detail: 'share', ...share } : hidden;
}

/** Whether responses of a wave say that they belong to a change, in one of these phases; without a phase it is there. */
const isOf = ({ changes }: ReleasedWave, change: string, ...phases: readonly string[]): boolean =>
  phases.some((phase) => changes.includes(`${change}:${phase}`));

/**
 * The last wave before a change and the last one after it; what was asked meanwhile says little of either. Nobody who
 * answers before a change is thought of can name it: where no wave does, the one before the first that does is meant.
 */
export function aroundChange(
  { waves }: Publication,
  change: string,
): { readonly before: ReleasedWave; readonly after: ReleasedWave } | undefined {
  const first = waves.findIndex((wave) => isOf(wave, change, 'during', 'after', ''));
  const before =
    waves.filter((wave) => isOf(wave, change, 'before')).at(-1) ?? (first > 0 ? waves[first - 1] : undefined);
  const after = waves.filter((wave) => isOf(wave, change, 'after', '')).at(-1);
  return before && after ? { before, after } : undefined;
}

/** The changes that were made between the wave before and this one. */
export const changesUntil = (
  { waves, changes = [] }: Publication,
  { wave }: ReleasedWave,
): readonly Change[] =>
  changes.filter(({ id }) => {
    const first = waves.findIndex((each) => isOf(each, id, 'during', 'after', ''));
    return first > 0 && waves[first]?.wave === wave;
  });
