import type { Grouping } from '../plan.js';
import { type Cell, emptyCell, sumOf, without } from '../tally/cell.js';
import type { GroupCells } from '../tally/tally.js';

/** One measure by one grouping, in one wave. */
export interface GroupsInWave {
  readonly all: Cell;
  readonly groups: GroupCells;
}

export type Kind = Grouping['kind'];

/** Stands for everybody who is in no shown group. */
export const restId = '\u0000rest';

/** No text that a page or a person hands over begins so. */
const unnamedSign = '@';

/**
 * Stands for a group whose name would be the words of few. The same name has the same sign in all waves, so what is
 * hidden stays hidden. It is short, so that very many texts share it and it tells none of them.
 */
export function unnamedId(name: string): string {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return unnamedSign + (hash >>> 12).toString(36);
}

export const isUnnamed = (id: string): boolean => id.startsWith(unnamedSign);

export const sizeOf = ({ groups }: GroupsInWave, id: string): number => groups.get(id)?.n ?? 0;

export const isSmall = (n: number, smallest: number): boolean => n > 0 && n < smallest;

/** Groups that somebody is in, the smallest first: by the wave in which they are smallest. */
export function bySize(waves: readonly GroupsInWave[]): string[] {
  const least = new Map<string, number>();
  for (const { groups } of waves)
    for (const [id, { n }] of groups) if (n > 0) least.set(id, Math.min(n, least.get(id) ?? n));
  return [...least].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

/** All without those in shown groups. Negative where people are in several of these. */
export function restOf({ all, groups }: GroupsInWave, hidden: ReadonlySet<string>): Cell {
  const shown = [...groups].filter(([id]) => !hidden.has(id)).map(([, cell]) => cell);
  return without(all, sumOf(shown, all.points.length));
}

export const cellOf = ({ all, groups }: GroupsInWave, id: string): Cell =>
  groups.get(id) ?? emptyCell(all.points.length);
