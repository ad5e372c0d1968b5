import type { PublishedCell, PublishedTable } from '../protect/published.js';
import type { ReleasedWave } from '../release/contract.js';
import type { WaveTally } from '../tally/tally.js';

const numberIn = (cell: PublishedCell | undefined) => (cell && cell.detail !== 'none' ? cell.n : undefined);
const shareIn = (cell: PublishedCell | undefined) =>
  cell && 'favourable' in cell ? cell.favourable : undefined;

type Read = (cell: PublishedCell | undefined) => number | undefined;

/** What was filled in of a wave. */
export interface Filled {
  readonly wave: string;
  readonly where: string;
  readonly what: string;
}

/**
 * Who knows a school can assume that a group is the same in two waves, and fill what one wave hides with what the
 * other tells. A guess counts where it is true.
 */
export function attackWaves(waves: readonly ReleasedWave[], tallies: readonly WaveTally[]): Filled[] {
  const pairs = waves.flatMap((a) => waves.filter((b) => b !== a).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) =>
    a.measures.flatMap((measure) => {
      const other = b.measures.find(({ id }) => id === measure.id);
      const tally = tallies.find(({ wave }) => wave === a.wave)?.measures.get(measure.id);
      return measure.tables.flatMap((table) => {
        const same = other?.tables.find(({ grouping }) => grouping === table.grouping);
        if (same === undefined || tally === undefined || table.kind === 'several') return [];
        const truths = tally.by.get(table.grouping);
        const favourable = measure.favourable.map((value) => measure.values.indexOf(value));
        const truth = (id: string, read: Read): number => {
          const cell = truths?.get(id) ?? { n: 0, points: [] };
          return read === numberIn
            ? cell.n
            : favourable.reduce((sum, point) => sum + (cell.points[point] ?? 0), 0);
        };
        return [numberIn, shareIn].flatMap((read) =>
          guess(table, same, read(measure.all), read)
            .filter(({ id, value }) => value === truth(id, read) && truth(id, numberIn) > 0)
            .filter(({ id }) => truth(id, numberIn) !== tally.all.n)
            .map(({ id }) => ({
              wave: a.wave,
              where: `${table.grouping}:${id}`,
              what: 'filled from another wave',
            })),
        );
      });
    }),
  );
}

function guess(table: PublishedTable, other: PublishedTable, all: number | undefined, read: Read) {
  if (all === undefined) return [];
  const isHidden = ({ cell }: PublishedTable['groups'][number]) =>
    read(cell) === undefined && numberIn(cell) !== 0;
  const hidden = table.groups.filter(isHidden);
  const shown = table.groups.filter((group) => !isHidden(group));
  const left = shown.reduce((sum, { cell }) => sum - (read(cell) ?? 0), all);
  const elsewhere = (id: string) => read(other.groups.find((group) => group.id === id)?.cell);
  return hidden.flatMap(({ id }) => {
    const others = hidden.filter((group) => group.id !== id).map((group) => elsewhere(group.id));
    if (others.some((value) => value === undefined)) return [];
    return [{ id, value: others.reduce<number>((sum, value) => sum - (value ?? 0), left) }];
  });
}
