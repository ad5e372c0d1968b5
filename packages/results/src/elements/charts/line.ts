import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from '../views/parts.js';
import type { Speech } from '../words/speech.js';
import { marks } from './scale.js';

/** What is told of one time of asking. */
export interface LinePoint {
  readonly id: string;
  readonly name: Label;
  readonly share?: number | undefined;
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
  readonly band?: { readonly low: number; readonly high: number } | undefined;
  /** From the one before no line leads here: the words were other ones. */
  readonly isBroken: boolean;
}

interface Scales {
  readonly x: (id: string) => number;
  readonly y: (share: number) => number;
}

function scalesFor(points: readonly LinePoint[], { dir }: Pick<Speech, 'dir'>): Scales {
  const ids = points.map(({ id }) => id);
  const x = scalePoint(ids, dir === 'rtl' ? [100, 0] : [0, 100]).padding(0.5);
  const y = scaleLinear([0, 1], [94, 6]);
  return { x: (id) => x(id) ?? 0, y: (share) => y(share) };
}

/** The line, with gaps where nothing exact is told or where the words changed. */
function pathOf(points: readonly LinePoint[], { x, y }: Scales): string {
  const stops = points.flatMap((point) => (point.isBroken ? [undefined, point] : [point]));
  const draw = line<LinePoint | undefined>()
    .defined((point) => point?.share !== undefined)
    .x((point) => x(point?.id ?? ''))
    .y((point) => y(point?.share ?? 0));
  return draw(stops) ?? '';
}

function drawn(point: LinePoint, { x, y }: Scales, speech: Speech): unknown {
  const at = `${x(point.id)}%`;
  const { share, interval, band } = point;
  const range = band ?? interval;
  return html`<svg>
    ${
      range
        ? html`<svg>
            <line
              class=${band ? 'band' : 'reach'}
              x1=${at}
              x2=${at}
              y1="${y(range.low)}%"
              y2="${y(range.high)}%"
            ></line>
          </svg>`
        : nothing
    }
    ${
      share === undefined
        ? nothing
        : html`<svg>
            <circle class="dot" cx=${at} cy="${y(share)}%" r="6"></circle>
            <text x=${at} y="${y(range?.high ?? share)}%" dy="-0.6em" text-anchor="middle">
              ${speech.percent(share)}
            </text>
          </svg>`
    }
  </svg>`;
}

/** Between two times of asking, where the words changed. */
function breakAt(points: readonly LinePoint[], n: number, { x }: Scales): unknown {
  const [before, after] = [points[n - 1], points[n]];
  if (!before || !after?.isBroken) return nothing;
  const at = `${(x(before.id) + x(after.id)) / 2}%`;
  return html`<svg><line class="break" x1=${at} x2=${at} y1="0" y2="100%"></line></svg>`;
}

/**
 * One share over time, with the range that each likely stands for, and no line where none may be drawn. For the eyes
 * alone: the table tells the same.
 */
export function renderLine(points: readonly LinePoint[], speech: Speech): TemplateResult {
  const scales = scalesFor(points, speech);
  return html`<div class="over-time" part="picture" aria-hidden="true">
    <svg class="line">
      ${marks.map(
        (mark) =>
          html`<svg>
            <line class="grid" x1="0" x2="100%" y1="${scales.y(mark)}%" y2="${scales.y(mark)}%"></line>
            <text
              class="quiet-text"
              x=${speech.dir === 'rtl' ? '100%' : '0'}
              y="${scales.y(mark)}%"
              dy="-0.2em"
            >
              ${mark % 0.5 === 0 ? speech.percent(mark) : ''}
            </text>
          </svg>`,
      )}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
        <path class="path" vector-effect="non-scaling-stroke" d=${pathOf(points, scales)}></path>
      </svg>
      ${points.map((_, n) => breakAt(points, n, scales))}
      ${points.map((point) => drawn(point, scales, speech))}
    </svg>
    <div class="times">${points.map(({ name }) => html`<div>${name}</div>`)}</div>
  </div>`;
}
