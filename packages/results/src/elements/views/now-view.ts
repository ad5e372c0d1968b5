import { html, nothing, type TemplateResult } from 'lit';
import type { ReleasedMeasure } from '../../release/contract.js';
import { describe } from '../../scoring/describe.js';
import { type Extent, extentOf, renderBar } from '../charts/bar.js';
import { renderSwatch } from '../charts/patterns.js';
import type { Reader } from '../reading/reader.js';
import { type Row, rowsOf } from '../reading/rows.js';
import { constructsView } from './constructs-view.js';
import { heading, own, type Label, type Shown, table, type TableRow } from './parts.js';
import { favourableOf, summaryOf } from './tell.js';

/** Every question of one wave: what was answered, as a bar, in a sentence and as a table. */
export function nowView(reader: Reader): TemplateResult {
  const { measures } = reader.chosen.wave;
  const extent =
    reader.chosen.chart === 'diverging'
      ? extentOf(measures.map((measure) => rowsOf(measure, measure.all)))
      : undefined;
  return html`${constructsView(reader)} ${measures.map((measure) => measureView(reader, measure, extent))}
  ${signsView(reader)}`;
}

function measureView(reader: Reader, measure: ReleasedMeasure, extent: Extent | undefined): TemplateResult {
  const { level, names, speech, chosen } = reader;
  const rows = rowsOf(measure, measure.all);
  const isMixed = chosen.wave.otherWordings.includes(measure.id);
  return html`<div class="measure" part="measure">
    ${heading(level, own(names, names.question(measure.id)), 1)}
    <p>${summaryOf(reader, measure, measure.all).join(' ')}</p>
    ${isMixed ? html`<p class="quiet">${speech.text('otherWordings')}</p>` : nothing}
    ${
      rows.length > 0
        ? html`${renderBar(rows, speech, extent)} ${answersTable(reader, measure, rows)}`
        : nothing
    }
  </div>`;
}

/** How many answers look as if they were given in haste: said, and never taken out for it. */
function signsView({ chosen, level, speech }: Reader): Shown {
  const told = chosen.wave.flags.flatMap(({ flag, cell }) =>
    cell.detail === 'count' ? [{ words: speech.words.flags[flag], n: cell.n }] : [],
  );
  if (told.length === 0) return nothing;
  return html`<div class="measure">
    ${heading(level, speech.text('signs'), 1)}
    <p>${speech.text('signsMean')}</p>
    <ul>
      ${told.map(({ words, n }) => html`<li>${words} (${speech.number(n)})</li>`)}
    </ul>
  </div>`;
}

function labelOf({ names, speech }: Reader, measure: ReleasedMeasure, { places }: Row): string {
  return speech.list(
    places.map((place) => names.value(measure.id, place, measure.values[place] ?? '')),
    'or',
  );
}

function answersTable(reader: Reader, measure: ReleasedMeasure, rows: readonly Row[]): TemplateResult {
  const { names, speech } = reader;
  const cells = ({ share, count }: { readonly share: number; readonly count: number }) => [
    speech.percent(share),
    speech.number(count),
  ];
  const parts = rows.map((row): TableRow => ({
    head: html`${renderSwatch(row.tone)} ${own(names, labelOf(reader, measure, row))}`,
    cells: cells(row),
  }));
  return table(
    own(names, names.question(measure.id)),
    [
      { head: speech.text('answer') },
      { head: speech.text('share'), isNumber: true },
      { head: speech.text('count'), isNumber: true },
    ],
    [...parts, ...togetherRow(reader, measure, rows)],
  );
}

/** Where favourable answers are told one by one, they are summed up as well. */
function togetherRow(reader: Reader, measure: ReleasedMeasure, rows: readonly Row[]): readonly TableRow[] {
  const { all } = measure;
  const isTold = rows.some(({ places }) => places.length === measure.favourable.length);
  if (!('favourable' in all) || isTold) return [];
  const { share = 0 } = describe(all);
  const head: Label = reader.speech.text('together', { labels: favourableOf(reader, measure) });
  return [{ head, cells: [reader.speech.percent(share), reader.speech.number(all.favourable)], isSum: true }];
}
