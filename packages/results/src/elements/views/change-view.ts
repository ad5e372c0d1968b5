import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedCell } from '../../protect/published.js';
import type { Change } from '../../publish/publication.js';
import type { ReleasedWave } from '../../release/contract.js';
import { compareWaves } from '../../scoring/compare-waves.js';
import { findCell, type Which } from '../../scoring/find-cell.js';
import { renderDots } from '../charts/dots.js';
import { groupIds } from '../reading/chosen.js';
import type { Reader } from '../reading/reader.js';
import { aroundChange } from '../reading/series.js';
import { heading, own, type Label, table, type TableRow } from './parts.js';
import { favourableOf, shareText } from './tell.js';

/** A change, as the log has it, with what people said before and after it. */
export function changeView(reader: Reader): TemplateResult {
  const { chosen, results, speech } = reader;
  const { change } = chosen;
  if (!change) return html``;
  const around = aroundChange(results, change.id);
  return html`${logEntry(reader, change)}
  ${
    around
      ? html`${comparison(reader, around, change)}
          <p>${speech.words.noCause}</p>`
      : html`<p>${speech.text('noBefore')}</p>`
  }`;
}

/** What was done, since when, where and what for. */
function logEntry({ names, speech, level }: Reader, change: Change): TemplateResult {
  const { at, measures = [] } = change;
  const places = at
    ? speech.text('changeAt', { places: speech.list(at.groups.map((id) => names.group(at.grouping, id))) })
    : speech.text('changeEverywhere');
  return html`<div class="log" part="change">
    ${heading(level, speech.text('changeLog'), 1)}
    <p>${own(names, names.change(change.id))}</p>
    <p>${speech.text('changeSince', { day: speech.day(change.on) })}. ${places}.</p>
    ${
      measures.length > 0
        ? html`<p>${speech.text('changeFor')}</p>
            <ul>
              ${measures.map((id) => html`<li>${own(names, names.question(id))}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

interface Around {
  readonly before: ReleasedWave;
  readonly after: ReleasedWave;
}

interface Line {
  readonly name: Label;
  readonly which: Which | undefined;
  readonly isMarked: boolean;
}

/** Everybody first, then groups in the order of their names; where the change was made is said beside them. */
function linesOf({ chosen, names, results, speech }: Reader, { at }: Change): readonly Line[] {
  const { grouping } = chosen;
  const everybody: Line = { name: speech.text('everybody'), which: undefined, isMarked: false };
  if (grouping === undefined) return [everybody];
  const groups = groupIds(results, grouping)
    .map((id) => ({ id, name: names.group(grouping, id) }))
    .sort((one, other) => speech.byName(one.name, other.name));
  const isMarked = (id: string) => at?.grouping === grouping && at.groups.includes(id);
  return [
    everybody,
    ...groups.map(({ id, name }) => ({
      name: own(names, name),
      which: { grouping, group: id },
      isMarked: isMarked(id),
    })),
  ];
}

const hidden: PublishedCell = { detail: 'none' };

function comparison(reader: Reader, { before, after }: Around, change: Change): TemplateResult {
  const { chosen, names, level, speech } = reader;
  const [was, is] = [before, after].map(({ measures }) => measures.find(({ id }) => id === chosen.measure));
  if (!was || !is) return html`<p>${speech.text('noBefore')}</p>`;
  const lines = linesOf(reader, change);
  const dots = lines.map(({ name, which }) => ({
    name,
    cells: [findCell(was, which) ?? hidden, findCell(is, which) ?? hidden],
  }));
  const { wordingChanged } = compareWaves(before, after, is.id);
  const fromTo = { before: names.wave(before.wave), after: names.wave(after.wave) };
  return html`<div class="measure" part="measure">
    ${heading(level, own(names, names.question(is.id)), 1)}
    <p>${speech.text('fromTo', fromTo)}. ${speech.text('noRanking')}</p>
    ${
      wordingChanged
        ? html`<p>${speech.words.wordingChanged}</p>`
        : html`<p class="key" aria-hidden="true">
              <svg class="swatch"><circle class="dot before" cx="50%" cy="50%" r="6"></circle></svg>
              ${speech.text('before')}
              <svg class="swatch"><circle class="dot" cx="50%" cy="50%" r="6"></circle></svg>
              ${speech.text('after')}
            </p>
            ${renderDots(dots, speech)}
            ${changeTable(reader, { before, after }, lines, favourableOf(reader, is))}`
    }
  </div>`;
}

function changeTable(
  reader: Reader,
  { before, after }: Around,
  lines: readonly Line[],
  share: string,
): TemplateResult {
  const { chosen, names, speech } = reader;
  const rows = lines.map(({ name, which, isMarked }): TableRow => {
    const cells = [before, after].map(
      ({ measures }) =>
        findCell(
          measures.find(({ id }) => id === chosen.measure),
          which,
        ) ?? hidden,
    );
    const { difference, verdict } = compareWaves(before, after, chosen.measure, which);
    return {
      head: isMarked ? html`${name} <span class="quiet">(${speech.text('changed')})</span>` : name,
      cells: [
        ...cells.map(
          (cell) => shareText(reader, cell) ?? html`<span class="quiet">${speech.text('notTold')}</span>`,
        ),
        html`${speech.words.verdicts[verdict]}
        ${difference ? html`<span class="range">${speech.points(difference.difference)}</span>` : nothing}`,
      ],
    };
  });
  return html`${table(
      own(names, names.question(chosen.measure)),
      [
        { head: speech.text('groupName') },
        { head: speech.text('before'), isNumber: true },
        { head: speech.text('after'), isNumber: true },
        { head: speech.text('verdict') },
      ],
      rows,
    )}
    <p class="quiet">${speech.text('shareMeans', { labels: share })}</p>`;
}
