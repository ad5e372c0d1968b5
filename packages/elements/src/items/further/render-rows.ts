import { formatText, type MatrixItem, type MatrixRow, type RowAnswers, type ThenNowItem } from '@kith/core';
import { html, nothing, type TemplateResult } from 'lit';
import { outsideTexts } from '../choice-group.js';
import type { ItemFrame } from '../item-frame.js';
import { renderMarks } from '../marks.js';

type Frame = ItemFrame<MatrixItem | ThenNowItem>;

/**
 * Rows of radio buttons under the words of the scale where the item is wide; else each row with its words below
 * it. The names of the radio buttons are the same in both: the answer, then the row.
 */
export function renderRows(frame: Frame, rows: readonly MatrixRow[], answers: RowAnswers): TemplateResult {
  const { item, language, label, notes, describedBy, isDisabled, verb } = frame;
  const byScale: Readonly<Record<string, readonly string[]>> = language.scales;
  const points = byScale[item.scale] ?? [];
  const isShown = points.length && rows.length;
  return html`<fieldset aria-describedby=${describedBy} ?disabled=${isDisabled}>
    <legend id="label" part="label">${label}</legend>
    ${notes}
    ${
      isShown
        ? html`<div class="heads" part="heads" aria-hidden="true">
            ${points.map((point) => html`<span><span>${point}</span></span>`)}
          </div>`
        : nothing
    }
    <div class="lines" part="rows">
      ${
        isShown
          ? rows.map((row, n) => renderRow(frame, row, n, points, answers))
          : formatText(language, 'itemUnavailable')
      }
    </div>
    ${verb}
  </fieldset>`;
}

function renderRow(
  frame: Frame,
  row: MatrixRow,
  n: number,
  points: readonly string[],
  answers: RowAnswers,
): TemplateResult {
  const { item, language, words, required, invalid } = frame;
  const outside = item.outside ?? [];
  // Where rows are lacking, each of them says so.
  const isOpen = required === 'true' && !(row.id in answers);
  return html`<div
    class="line"
    part="row"
    role="radiogroup"
    aria-labelledby="row${n}"
    aria-required=${required}
    aria-invalid=${isOpen ? invalid : nothing}
  >
    <div id="row${n}" class="statement" part="row-label">${renderMarks(row.label, words)}</div>
    ${points.map((point, index) => renderPoint(row.id, n, String(index + 1), point))}
    ${
      outside.length
        ? html`<div class="outside" part="outside">
            ${outside.map((word) => renderPoint(row.id, n, word, formatText(language, outsideTexts[word])))}
          </div>`
        : nothing
    }
  </div>`;
}

function renderPoint(row: string, n: number, value: string, words: string): TemplateResult {
  const id = `row${n}-${value}`;
  return html`<label part="option"
    ><input
      part="control"
      type="radio"
      name=${row}
      value=${value}
      autocomplete="off"
      aria-labelledby="${id} row${n}"
    /><span id=${id}>${words}</span></label
  >`;
}
