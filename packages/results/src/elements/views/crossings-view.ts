import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedCrossing } from '../../protect/published.js';
import type { ReleasedMeasure } from '../../release/contract.js';
import { isUnnamed } from '../../protect/groups.js';
import { renderDots } from '../charts/dots.js';
import type { Crossing } from '../reading/chosen.js';
import type { Reader } from '../reading/reader.js';
import { groupsTable, type NamedCell } from './groups-view.js';
import { groupNames, heading, type Label, own, type Shown } from './parts.js';

/** "How do you describe yourself? · School": the two groupings of a crossing. */
export const crossingName = ({ names, speech }: Reader, { first, second }: Omit<Crossing, 'id'>): string =>
  speech.text('crossingOf', { first: names.grouping(first), second: names.grouping(second) });

/** One question by two groupings: for each group of the first a table with those of the second. */
export function crossingsView(reader: Reader): TemplateResult {
  const { chosen, level, names, speech } = reader;
  const measure = chosen.wave.measures.find(({ id }) => id === chosen.measure) ?? chosen.wave.measures[0];
  const found = measure?.crossings.find(
    ({ first, second }) => first === chosen.crossing?.first && second === chosen.crossing.second,
  );
  if (!measure || !found) return html`<p>${speech.words.hidden}</p>`;
  const isSeveral = measure.tables.some((one) => one.grouping === found.first && one.kind === 'several');
  const rows = rowsOf(reader, found);
  return html`<div class="measure" part="measure">
    ${heading(level, own(names, names.question(measure.id)), 1)}
    <p>${own(names, crossingName(reader, found))}</p>
    <p>${speech.text('noRanking')}</p>
    ${isSeveral ? html`<p class="quiet">${speech.words.inCombination}</p>` : nothing}
    ${rows.filter(isTold).map((row) => rowView(reader, measure, row))}
    ${hiddenRows(reader, rows, unnamedIn(reader, found))}
  </div>`;
}

interface Row {
  readonly name: string;
  readonly cells: readonly NamedCell[];
}

/** Both in the order of their names. */
function rowsOf({ names, speech }: Reader, { first, second, rows }: PublishedCrossing): readonly Row[] {
  const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
    speech.byName(one.name, other.name);
  const isNamed = ({ id }: { readonly id: string }) => !isUnnamed(id);
  return rows
    .filter(isNamed)
    .map(({ id, cells }) => ({
      name: names.group(first, id),
      cells: cells
        .filter(isNamed)
        .map((each) => ({ name: names.group(second, each.id), cell: each.cell }))
        .sort(byName),
    }))
    .sort(byName);
}

const isHidden = ({ cell }: NamedCell): boolean => cell.detail === 'none';

const isTold = ({ cells }: Row): boolean => !cells.every(isHidden);

function rowView(reader: Reader, measure: ReleasedMeasure, { name, cells }: Row): TemplateResult {
  const { level, names, speech } = reader;
  const isDrawn = cells.some(({ cell }) => cell.detail === 'band' || 'favourable' in cell);
  const dots = cells.map((each) => ({ name: own(names, each.name), cells: [each.cell] }));
  return html`${heading(level, own(names, name), 2)} ${isDrawn ? renderDots(dots, speech) : nothing}
  ${groupsTable(reader, measure, cells, { caption: name, isWhole: false })}`;
}

/** Groups of which nothing is told are named: a table of "not told" for each would tell no more. */
function hiddenRows({ names, speech }: Reader, rows: readonly Row[], unnamed: readonly Label[]): Shown {
  if (unnamed.length === 0 && !rows.some(({ cells }) => cells.some(isHidden))) return nothing;
  const whole = [...rows.filter((row) => !isTold(row)).map(({ name }) => own(names, name)), ...unnamed];
  return html`<p class="quiet">${speech.words.hidden}</p>
    ${
      whole.length > 0
        ? html`<ul class="quiet">
            ${whole.map((each) => html`<li>${each}</li>`)}
          </ul>`
        : nothing
    }`;
}

/** Of each of the two groupings, how many groups have no name. */
function unnamedIn(reader: Reader, { first, second, rows }: PublishedCrossing): readonly Label[] {
  const columns = rows[0]?.cells ?? [];
  return [
    { grouping: first, groups: rows },
    { grouping: second, groups: columns },
  ].flatMap(({ grouping, groups }) =>
    groupNames(
      reader,
      grouping,
      groups.map(({ id }) => id).filter((id) => isUnnamed(id)),
    ).map((text) => html`${own(reader.names, reader.names.grouping(grouping))}: ${text}`),
  );
}
