import { isUnnamed } from '../../protect/groups.js';
import type { PublishedCell } from '../../protect/published.js';
import type { Publication } from '../../publish/publication.js';
import type { Release, ReleasedMeasure, ReleasedWave } from '../../release/contract.js';
import { constructShare } from '../../scoring/construct-share.js';
import { describe } from '../../scoring/describe.js';
import type { Cell } from '../../tally/cell.js';
import { crossingId, type MeasureTally, type WaveTally } from '../../tally/tally.js';
import { acrossFor } from '../charts/scale.js';

const across = acrossFor({ dir: 'ltr' });
const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** Where a number may stand: in words, in a cell of a table, or as a place in a picture. */
const ofShare = (share: number): readonly string[] => [percent(share), across(share)];

/** What a published cell tells: everything that is worked out of it alone. */
function toldBy(cell: PublishedCell): readonly string[] {
  const { share, interval, band } = describe(cell);
  const n = 'n' in cell ? [cell.n] : [];
  const good = 'favourable' in cell ? [cell.favourable, (n[0] ?? 0) - cell.favourable] : [];
  const parts = [...good, ...('points' in cell ? cell.points : 'thirds' in cell ? cell.thirds : [])];
  return [
    ...[...n, ...parts].map(String),
    ...parts.map((count) => percent(count / (n[0] ?? 1))),
    ...[interval, band].flatMap((range) => (range ? [...ofShare(range.low), ...ofShare(range.high)] : [])),
    ...(share === undefined ? [] : ofShare(share)),
  ];
}

interface Pair {
  readonly shown: PublishedCell;
  readonly real: Cell | undefined;
}

/** Every published cell of a measure beside what was really answered there. */
function pairsOf(measure: ReleasedMeasure, tally: MeasureTally | undefined): readonly Pair[] {
  const tables = measure.tables.flatMap(({ grouping, groups }) =>
    groups.map(({ id, cell }) => ({ shown: cell, real: tally?.by.get(grouping)?.get(id) })),
  );
  const crossings = measure.crossings.flatMap(({ first, second, rows }) =>
    rows.flatMap((row) =>
      row.cells.map(({ id, cell }) => ({
        shown: cell,
        real: tally?.crossed.get(crossingId(first, second))?.get(row.id)?.get(id),
      })),
    ),
  );
  return [{ shown: measure.all, real: tally?.all }, ...tables, ...crossings];
}

const measuresOf = ({ respondents, measures }: ReleasedWave): readonly ReleasedMeasure[] => [
  respondents,
  ...measures,
];

const tallyOf = (waves: readonly WaveTally[], wave: string, id: string): MeasureTally | undefined => {
  const found = waves.find((one) => one.wave === wave);
  return id === 'respondents' ? found?.respondents : found?.measures.get(id);
};

/** Numbers that a page of these results may not have: what was answered in hidden cells, and in banded ones exactly. */
function hiddenIn({ waves }: Release, tallies: readonly WaveTally[]): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const wave of waves)
    for (const measure of measuresOf(wave))
      for (const { shown, real } of pairsOf(measure, tallyOf(tallies, wave.wave, measure.id))) {
        if (!real?.n || 'favourable' in shown) continue;
        const good = real.points.reduce(
          (sum, count, place) => sum + (measure.favourable.includes(measure.values[place] ?? '') ? count : 0),
          0,
        );
        if (shown.detail === 'none') hidden.add(String(real.n));
        for (const token of measure.favourable.length > 0 ? ofShare(good / real.n) : []) hidden.add(token);
      }
  return hidden;
}

/** Numbers that published cells, the file's words and the marks of every picture account for. */
function explainedBy(results: Publication): ReadonlySet<string> {
  const { waves, labels, changes, comments, smallest, constructs } = results;
  const cells = waves.flatMap((wave) =>
    measuresOf(wave).flatMap((measure) => [
      measure.all,
      ...measure.tables.flatMap(({ groups, pool }) =>
        [...groups, ...(pool ? [pool] : [])].map((group) => group.cell),
      ),
      ...measure.crossings.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((group) => group.cell))),
    ]),
  );
  const pooled = waves.flatMap((wave) =>
    constructs.flatMap(({ id }) => [
      constructShare(results, wave, id),
      ...(wave.measures[0]?.tables ?? []).flatMap(({ grouping, groups }) =>
        groups.map((group) => constructShare(results, wave, id, { grouping, group: group.id })),
      ),
    ]),
  );
  const shares = pooled.flatMap((share) => (share ? [{ detail: 'share', ...share } as const] : []));
  return new Set([
    ...numbersIn(JSON.stringify([labels, changes, comments, smallest])),
    ...unnamedCounts(waves),
    ...[...cells, ...waves.flatMap(({ flags }) => flags.map(({ cell }) => cell)), ...shares].flatMap(toldBy),
    ...constructs.map(({ measures }) => String(measures.length)),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap(ofShare),
    ...differencesIn(waves),
  ]);
}

/** How many groups have no name, in tables and pools. */
const unnamedCounts = (waves: readonly ReleasedWave[]): readonly string[] =>
  waves
    .flatMap(measuresOf)
    .flatMap(({ tables, crossings }) =>
      [
        ...tables.flatMap(({ groups, pool }) => [groups.map(({ id }) => id), pool?.groups ?? []]),
        ...crossings.flatMap(({ rows }) => [
          rows.map(({ id }) => id),
          (rows[0]?.cells ?? []).map(({ id }) => id),
        ]),
      ].map((ids) => String(ids.filter((id) => isUnnamed(id)).length)),
    );

/** In points, between what is published of one group in two waves. */
function differencesIn(waves: readonly ReleasedWave[]): readonly string[] {
  const sharesIn = ({ measures }: ReleasedWave) =>
    new Map(
      measures.flatMap(({ id, all, tables }) =>
        [
          { key: id, cell: all },
          ...tables.flatMap(({ grouping, groups, pool }) =>
            [...groups, ...(pool ? [pool] : [])].map((group) => ({
              key: `${id} ${grouping} ${group.id}`,
              cell: group.cell,
            })),
          ),
        ].map(({ key, cell }) => [key, describe(cell).share] as const),
      ),
    );
  const all = waves.map(sharesIn);
  return all.flatMap((one) =>
    all.flatMap((other) =>
      [...one].map(([key, share = 0]) => String(Math.abs(Math.round(100 * (share - (other.get(key) ?? 0)))))),
    ),
  );
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?%?/g) ?? [];

/** Attributes that place or name parts of the page itself, and say nothing of answers. */
const ownAttributes = ['class', 'part', 'id', 'for', 'r', 'y', 'y1', 'y2', 'cy', 'aria-level', 'height'];

/** Every number in a page: in its words, its tables, what is said of it, and where its pictures have their marks. */
export function numbersShown(root: ShadowRoot): ReadonlySet<string> {
  // How a fill looks is the same for everybody's answers.
  const all = [...root.querySelectorAll('*')].filter((element) => !element.closest('pattern'));
  const words = all.flatMap((element) => [
    ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
    ...[...element.attributes].filter(({ name }) => !ownAttributes.includes(name)).map(({ value }) => value),
  ]);
  return new Set(words.flatMap((each) => numbersIn(each)));
}

/** What a page may not show of these results; nothing that published cells account for is in it. */
export function forbiddenNumbers(results: Publication, tallies: readonly WaveTally[]): readonly string[] {
  const explained = explainedBy(results);
  return [...hiddenIn(results, tallies)].filter((token) => !explained.has(token));
}
