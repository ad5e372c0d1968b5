import type { PublishedCell } from '../../protect/published.js';
import type { Publication } from '../../publish/publication.js';
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

/** The last wave before a change and the last one after it; what was asked meanwhile says little of either. */
export function aroundChange(
  { waves }: Publication,
  change: string,
): { readonly before: ReleasedWave; readonly after: ReleasedWave } | undefined {
  const last = (phase: string) =>
    waves.filter(({ changes }) => changes.includes(`${change}:${phase}`)).at(-1);
  const [before, after] = [last('before'), last('after')];
  return before && after ? { before, after } : undefined;
}
