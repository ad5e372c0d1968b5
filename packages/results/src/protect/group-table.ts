import { type Cell, without } from '../tally/cell.js';
import { bandedGroups } from './banded-groups.js';
import { type Favourable, publish, publishAll, showsPoints, showsThirds } from './coding.js';
import { cellOf, type GroupsInWave, type Kind, restId, restOf } from './groups.js';
import { hiddenGroups } from './hidden-groups.js';
import type { Protections } from './protections.js';
import { hiddenCell, type PublishedCell, type PublishedTable, type TableDetail } from './published.js';

/** What all waves of a table have in common: so a line over waves always speaks of the same people. */
export interface TablePattern {
  readonly hidden: ReadonlySet<string>;
  readonly banded: ReadonlySet<string>;
  readonly detail: TableDetail;
}

export interface TableRules {
  readonly grouping: string;
  readonly kind: Kind;
  readonly favourable: Favourable;
  readonly smallest: number;
  readonly on: Protections;
  /** What waves that were published earlier hide or band. */
  readonly before?: TablePattern | undefined;
}

const nothing: ReadonlySet<string> = new Set();

/** Decides, over all waves together, what of a table can be told. A wave of which nothing is told has no say. */
export function patternOf(waves: readonly GroupsInWave[], rules: TableRules): TablePattern {
  const { favourable, smallest, on, kind, before } = rules;
  const told = waves.filter((wave) => wave.all.n >= smallest);
  const hidden = hiddenGroups(told, { kind, smallest, on, before: before?.hidden ?? nothing });
  if (favourable.length === 0) return { hidden, banded: nothing, detail: 'count' };
  const banded = bandedGroups(told, {
    ...{ kind, favourable, smallest, on, hidden },
    before: before?.banded ?? nothing,
  });
  if (banded === undefined) return { hidden, banded: nothing, detail: 'count' };
  const most = before?.detail ?? 'points';
  const detail = banded.size > 0 ? 'share' : detailOf(told, hidden, rules);
  return { hidden, banded, detail: lesser(detail, most) };
}

const ladder: readonly TableDetail[] = ['count', 'share', 'thirds', 'points'];

export const lesser = (a: TableDetail, b: TableDetail): TableDetail =>
  ladder.indexOf(a) < ladder.indexOf(b) ? a : b;

/** The most that can be told of every part, of everybody, and of everybody outside a part. */
function detailOf(
  waves: readonly GroupsInWave[],
  hidden: ReadonlySet<string>,
  rules: TableRules,
): TableDetail {
  const { favourable, kind, on } = rules;
  if (!on.bands) return 'points';
  const parts = waves.flatMap((wave) => partsOf(wave, hidden, kind)).filter(({ n }) => n !== 0);
  if (parts.every((cell) => showsPoints(cell, favourable))) return 'points';
  return parts.every((cell) => showsThirds(cell, favourable)) ? 'thirds' : 'share';
}

function partsOf(wave: GroupsInWave, hidden: ReadonlySet<string>, kind: Kind): Cell[] {
  const shown = [...wave.groups].filter(([id]) => !hidden.has(id)).map(([, cell]) => cell);
  const rest = restOf(wave, hidden);
  const isNobody = rest.n < 0 || rest.points.some((count) => count < 0);
  const others = kind === 'several' ? shown.map((cell) => without(wave.all, cell)) : [];
  return [wave.all, ...shown, ...(isNobody ? [] : [rest]), ...others];
}

/** The table of one wave. `ids`: the groups of all waves. */
export function publishTable(
  wave: GroupsInWave,
  ids: readonly string[],
  pattern: TablePattern,
  rules: TableRules,
): PublishedTable {
  const { grouping, kind, favourable, smallest, on } = rules;
  const isTold = publishAll(wave.all, { favourable, smallest, bands: on.bands }).detail !== 'none';
  const show = (cell: Cell, id: string): PublishedCell => {
    if (!isTold) return hiddenCell;
    return publish(cell, pattern.banded.has(id) ? 'band' : pattern.detail, favourable);
  };
  const groups = ids.map((id) => {
    const cell = cellOf(wave, id);
    const isHidden = pattern.hidden.has(id) && cell.n > 0;
    return { id, cell: isHidden ? hiddenCell : show(cell, id) };
  });
  const table = { grouping, kind, groups, detail: pattern.detail };
  const pooled = ids.filter((id) => pattern.hidden.has(id));
  const rest = restOf(wave, pattern.hidden);
  // Everybody together is told already, and the union of groups of several is no sum of theirs.
  if (kind === 'several' || pooled.length === 0 || rest.n === wave.all.n) return table;
  return { ...table, pool: { id: restId, groups: pooled, cell: show(rest, restId) } };
}
