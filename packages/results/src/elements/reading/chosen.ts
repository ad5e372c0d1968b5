import { isUnnamed } from '../../protect/groups.js';
import type { Change, Comments, Publication } from '../../publish/publication.js';
import type { ReleasedMeasure, ReleasedWave } from '../../release/contract.js';

/** What can be looked at. */
export const views = ['now', 'groups', 'crossings', 'waves', 'change', 'comments'] as const;
export type View = (typeof views)[number];
export type ChartKind = 'stacked' | 'diverging';

/** What the page or the person asks for; what there is not gives way to the first that there is. */
export interface Wishes {
  readonly view?: string | undefined;
  readonly wave?: string | undefined;
  readonly measure?: string | undefined;
  readonly grouping?: string | undefined;
  readonly crossing?: string | undefined;
  readonly group?: string | undefined;
  readonly change?: string | undefined;
  readonly chart?: string | undefined;
}

/** What is looked at. */
export interface Chosen {
  readonly views: readonly View[];
  readonly view: View;
  readonly wave: ReleasedWave;
  /** Id of a measure, or of a construct where these can be looked at too. */
  readonly measure: string;
  readonly groupings: readonly string[];
  readonly grouping: string | undefined;
  readonly crossings: readonly Crossing[];
  readonly crossing: Crossing | undefined;
  /** Of the grouping; everybody where there is none. */
  readonly group: string | undefined;
  readonly change: Change | undefined;
  readonly chart: ChartKind;
}

/** Two groupings that are told by each other. */
export interface Crossing {
  /** `first*second`. */
  readonly id: string;
  readonly first: string;
  readonly second: string;
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** The measures of all waves, in the order of the newest. */
export const measureIds = ({ waves }: Publication): readonly string[] =>
  unique([...waves].reverse().flatMap(({ measures }) => measures.map(({ id }) => id)));

export const groupingIds = ({ waves }: Publication): readonly string[] =>
  unique(
    waves.flatMap(({ measures }) => measures.flatMap(({ tables }) => tables.map((one) => one.grouping))),
  );

export function crossingsIn({ waves }: Publication): readonly Crossing[] {
  const all = waves.flatMap(({ measures }) => measures.flatMap(({ crossings }) => crossings));
  const pairs = all.map(({ first, second }) => [`${first}*${second}`, { first, second }] as const);
  return [...new Map(pairs)].map(([id, pair]) => ({ id, ...pair }));
}

/** The groups of a grouping in any wave that have a name. */
export const groupIds = ({ waves }: Publication, grouping: string): readonly string[] =>
  unique(waves.flatMap(({ measures }) => measures.flatMap((measure) => groupsIn(measure, grouping))));

export function groupsIn({ tables }: ReleasedMeasure, grouping: string): readonly string[] {
  const table = tables.find((one) => one.grouping === grouping);
  return table?.groups.map(({ id }) => id).filter((id) => !isUnnamed(id)) ?? [];
}

export const commentsIn = ({ comments = [] }: Publication, wave: string): readonly Comments[] =>
  comments.filter((one) => one.wave === wave);

/** Whether anything at all is told of anybody. */
export const tellsAnything = ({ waves }: Publication): boolean =>
  waves.some(({ respondents, measures }) =>
    [respondents, ...measures].some(({ all }) => all.detail !== 'none'),
  );

function viewsOf(results: Publication): readonly View[] {
  const has: Readonly<Record<View, boolean>> = {
    now: true,
    groups: groupingIds(results).length > 0,
    crossings: crossingsIn(results).length > 0,
    waves: results.waves.length > 1,
    change: (results.changes ?? []).length > 0,
    comments: (results.comments ?? []).length > 0,
  };
  return views.filter((view) => has[view]);
}

/** What is shown of results with at least one wave; `undefined` where there is none. */
export function choose(results: Publication, wishes: Wishes): Chosen | undefined {
  const { waves } = results;
  const wave = waves.find((one) => one.wave === wishes.wave) ?? waves.at(-1);
  if (wave === undefined) return undefined;
  const offered = viewsOf(results);
  const ids = [...results.constructs.map(({ id }) => id), ...measureIds(results)];
  const groupings = groupingIds(results);
  const grouping = groupings.find((id) => id === wishes.grouping) ?? groupings[0];
  const groups = grouping === undefined ? [] : groupIds(results, grouping);
  const changes = results.changes ?? [];
  const crossings = crossingsIn(results);
  return {
    views: offered,
    view: offered.find((one) => one === wishes.view) ?? 'now',
    wave,
    measure: ids.find((id) => id === wishes.measure) ?? measureIds(results)[0] ?? '',
    groupings,
    grouping,
    crossings,
    crossing: crossings.find(({ id }) => id === wishes.crossing) ?? crossings[0],
    group: groups.find((id) => id === wishes.group),
    change: changes.find(({ id }) => id === wishes.change) ?? changes.at(-1),
    chart: wishes.chart === 'diverging' ? 'diverging' : 'stacked',
  };
}
