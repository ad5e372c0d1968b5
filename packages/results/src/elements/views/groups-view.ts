import { html, nothing, type TemplateResult } from 'lit';
import { isUnnamed } from '../../protect/groups.js';
import type { PublishedCell, PublishedTable } from '../../protect/published.js';
import type { ReleasedMeasure } from '../../release/contract.js';
import { describe } from '../../scoring/describe.js';
import { type Dots, renderDots } from '../charts/dots.js';
import type { Reader } from '../reading/reader.js';
import { groupNames, heading, own, type Label, type Shown, table, type TableRow } from './parts.js';
import { shareHead, shareText } from './tell.js';

export interface NamedCell {
  readonly name: string;
  readonly cell: PublishedCell;
}

/** Groups in the order of their names, what is put together at the end. Never by their shares. */
export function groupsOf(
  { names, speech }: Reader,
  { grouping, groups, pool }: PublishedTable,
): readonly NamedCell[] {
  const named = groups
    .filter(({ id }) => !isUnnamed(id))
    .map(({ id, cell }) => ({ name: names.group(grouping, id), cell }));
  const sorted = named.sort((one, other) => speech.byName(one.name, other.name));
  return pool ? [...sorted, { name: names.group(grouping, pool.id), cell: pool.cell }] : sorted;
}

/** One question by one grouping, in one wave. */
export function groupsView(reader: Reader): TemplateResult {
  const { chosen, level, names, speech } = reader;
  const measure = chosen.wave.measures.find(({ id }) => id === chosen.measure) ?? chosen.wave.measures[0];
  const found = measure?.tables.find(({ grouping }) => grouping === chosen.grouping);
  if (!measure || !found) return html`<p>${speech.words.hidden}</p>`;
  const groups = groupsOf(reader, found);
  const everybody = { name: speech.text('everybody'), cell: measure.all };
  const lines = [...groups, everybody].map(({ name, cell }): Dots => ({
    name: own(names, name),
    cells: [cell],
  }));
  return html`<div class="measure" part="measure">
    ${heading(level, own(names, names.question(measure.id)), 1)}
    <p>${[spreadOf(reader, groups, measure), speech.text('noRanking')].join(' ')}</p>
    ${found.kind === 'several' ? html`<p class="quiet">${speech.words.inCombination}</p>` : nothing}
    ${renderDots(lines, speech)} ${groupsTable(reader, measure, [...groups, everybody])}
    ${poolNote(reader, found)}
  </div>`;
}

/** The range, in place of a comparison of one group with another. */
function spreadOf({ speech }: Reader, groups: readonly NamedCell[], { all }: ReleasedMeasure): string {
  const shares = groups.flatMap(({ cell }) => describe(cell).share ?? []);
  const together = describe(all).share;
  if (shares.length < 2 || together === undefined) return '';
  return speech.text('spread', {
    low: speech.percent(Math.min(...shares)),
    high: speech.percent(Math.max(...shares)),
    all: speech.percent(together),
  });
}

/** What a table says of one cell: how many, which share, and the range that it likely stands for. */
export function cellTexts(reader: Reader, cell: PublishedCell, hasRange = true): readonly unknown[] {
  const { speech } = reader;
  const notTold: Label = html`<span class="quiet">${speech.text('notTold')}</span>`;
  if (cell.detail === 'none') return [notTold, notTold];
  const { interval } = describe(cell);
  const share = shareText(reader, cell) ?? notTold;
  return [
    speech.number(cell.n),
    interval && hasRange ? html`${share} <span class="range">(${speech.range(interval)})</span>` : share,
  ];
}

/** Cells under their names, with how many and which share; a part of a table has no sum, and says why something is hidden elsewhere. */
export function groupsTable(
  reader: Reader,
  measure: ReleasedMeasure,
  groups: readonly NamedCell[],
  { caption = reader.names.question(measure.id), isWhole = true } = {},
): TemplateResult {
  const { names, speech } = reader;
  const rows = groups.map(({ name, cell }, n): TableRow => ({
    head: own(names, name),
    cells: cellTexts(reader, cell),
    isSum: isWhole && n === groups.length - 1,
  }));
  return html`${table(
    own(names, caption),
    [
      { head: speech.text('groupName') },
      { head: speech.text('count'), isNumber: true },
      { head: shareHead(reader, measure), isNumber: true },
    ],
    rows,
  )}
  ${isWhole && groups.some(({ cell }) => cell.detail === 'none') ? html`<p class="quiet">${speech.words.hidden}</p>` : nothing}`;
}

/** Which groups are put together; of none of them it is told how many are in it. */
function poolNote(reader: Reader, { grouping, groups, pool }: PublishedTable): Shown {
  const { speech } = reader;
  if (pool)
    return html`<p class="quiet">
      ${speech.words.pool}.
      ${speech.text('poolOf', { groups: speech.list(groupNames(reader, grouping, pool.groups)) })}
    </p>`;
  const unnamed = groups
    .filter(({ id, cell }) => isUnnamed(id) && cell.detail === 'none')
    .map(({ id }) => id);
  return unnamed.length > 0 ? html`<p class="quiet">${groupNames(reader, grouping, unnamed)}.</p>` : nothing;
}
