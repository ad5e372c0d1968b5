import { html, nothing, type TemplateResult } from 'lit';
import { compareWaves } from '../../scoring/compare-waves.js';
import type { Which } from '../../scoring/find-cell.js';
import { renderLine } from '../charts/line.js';
import type { Reader } from '../reading/reader.js';
import { changesUntil, isConstruct, seriesOf, type Stop } from '../reading/series.js';
import { cellTexts } from './groups-view.js';
import { heading, own, table, type TableRow } from './parts.js';
import { shareHead } from './tell.js';

/** One question, or several together, over all waves: of everybody, or of one group. */
export function wavesView(reader: Reader): TemplateResult {
  const { chosen, level, names, results, speech } = reader;
  const { grouping, group, measure: id } = chosen;
  const which = grouping !== undefined && group !== undefined ? { grouping, group } : undefined;
  const stops = seriesOf(results, id, which);
  const isSeveral = isConstruct(results, id);
  const name = isSeveral ? names.construct(id) : names.question(id);
  const who = which ? names.group(which.grouping, which.group) : speech.text('everybody');
  const isBroken = stops.some((stop) => stop.isBroken);
  return html`<div class="measure" part="measure">
    ${heading(level, own(names, name), 1)}
    <p>${own(names, who)}</p>
    ${renderLine(
      stops.map((stop) => ({ ...stop, id: stop.wave.wave, name: own(names, names.wave(stop.wave.wave)) })),
      speech,
    )}
    ${wavesTable(reader, stops, { which, isSeveral, name })}
    ${isBroken ? html`<p>${speech.words.wordingChanged}</p>` : nothing}
    <p>${speech.words.noCause}</p>
  </div>`;
}

interface About {
  readonly which: Which | undefined;
  readonly isSeveral: boolean;
  readonly name: string;
}

function wavesTable(
  reader: Reader,
  stops: readonly Stop[],
  { which, isSeveral, name }: About,
): TemplateResult {
  const { chosen, names, speech } = reader;
  const measure = stops.at(-1)?.wave.measures.find(({ id }) => id === chosen.measure);
  const rows = stops.flatMap((stop, n): readonly TableRow[] => {
    const cells = cellTexts(reader, stop.cell, !isSeveral);
    const row = {
      head: own(names, names.wave(stop.wave.wave)),
      cells: [...cells, isSeveral ? changedWords(reader, stop) : verdict(reader, stops, n, which)],
    };
    return [...changeRows(reader, stop), row];
  });
  const share = measure ? shareHead(reader, measure) : speech.text('share');
  return table(
    own(names, name),
    [
      { head: speech.text('wave') },
      { head: speech.text('count'), isNumber: true },
      { head: share, isNumber: true },
      { head: speech.text('comparedWithBefore') },
    ],
    rows,
  );
}

/** What was done between two waves stands between their rows. */
const changeRows = ({ names, results, speech }: Reader, { wave }: Stop): readonly TableRow[] =>
  changesUntil(results, wave).map(({ id, on }) => ({
    head: html`<span class="quiet">${speech.text('changeLog')}</span>`,
    cells: [
      html`${own(names, names.change(id))}
        <span class="range">${speech.text('changeSince', { day: speech.day(on) })}</span>`,
    ],
  }));

const changedWords = ({ speech }: Reader, { isBroken }: Stop): string =>
  isBroken ? speech.text('wordsChanged') : '';

/** In plain words: whether it is higher than the time before, or lower, or whether that cannot be told. */
function verdict(reader: Reader, stops: readonly Stop[], n: number, which: Which | undefined): string {
  const [before, stop] = [stops[n - 1], stops[n]];
  if (!before || !stop) return '';
  if (stop.isBroken) return reader.speech.text('wordsChanged');
  const { verdict: found } = compareWaves(before.wave, stop.wave, reader.chosen.measure, which);
  return reader.speech.words.verdicts[found];
}
