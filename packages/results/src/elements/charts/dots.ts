import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedCell } from '../../protect/published.js';
import { describe } from '../../scoring/describe.js';
import type { Label } from '../views/parts.js';
import type { Speech } from '../words/speech.js';
import { acrossFor, marks } from './scale.js';

/** A line of the picture: what is told of one group. */
export interface Dots {
  readonly name: Label;
  /** What is told; of two, the first is the one before. */
  readonly cells: readonly PublishedCell[];
}

type Across = (share: number) => string;

/** The one before stands a little higher, so that neither hides the other. */
const heights = { before: '30%', after: '70%', only: '50%' } as const;

interface Look {
  readonly place: keyof typeof heights;
  readonly hasRanges: boolean;
}

function drawn(cell: PublishedCell, across: Across, { place, hasRanges }: Look): unknown {
  const { share, interval, band } = describe(cell);
  const y = heights[place];
  if (band)
    return html`<svg>
      <line class="band" x1=${across(band.low)} x2=${across(band.high)} y1=${y} y2=${y}></line>
    </svg>`;
  if (share === undefined) return nothing;
  return html`<svg>
    ${
      interval && hasRanges
        ? html`<svg>
            <line class="reach" x1=${across(interval.low)} x2=${across(interval.high)} y1=${y} y2=${y}></line>
          </svg>`
        : nothing
    }
    <circle class=${place === 'before' ? 'dot before' : 'dot'} cx=${across(share)} cy=${y} r="6"></circle>
  </svg>`;
}

const grid = (across: Across): unknown =>
  marks.map(
    (mark) =>
      html`<svg><line class="grid" x1=${across(mark)} x2=${across(mark)} y1="0" y2="100%"></line></svg>`,
  );

/**
 * A dot for each group on one scale from 0 to 100 %, with the range it likely stands for; a bar where only a band is
 * told. For the eyes alone: the table tells the same.
 */
export function renderDots(lines: readonly Dots[], speech: Speech, hasRanges = true): TemplateResult {
  const across = acrossFor(speech);
  const isTold = ({ cells }: Dots) => cells.some(({ detail }) => !['none', 'count'].includes(detail));
  return html`<div class="dots" part="picture" aria-hidden="true">
    ${lines.filter(isTold).map(
      ({ name, cells }) =>
        html`<div class="dots-name">${name}</div>
          <svg class="dots-line">
            ${grid(across)}
            ${cells.map((cell, n) => drawn(cell, across, { hasRanges, place: cells.length === 1 ? 'only' : n === 0 ? 'before' : 'after' }))}
          </svg>`,
    )}
    <div class="dots-name"></div>
    <svg class="dots-scale">
      ${[0, 0.5, 1].map(
        (mark) =>
          html`<svg>
            <text x=${across(mark)} y="1em" text-anchor="middle">${speech.percent(mark)}</text>
          </svg>`,
      )}
    </svg>
  </div>`;
}
