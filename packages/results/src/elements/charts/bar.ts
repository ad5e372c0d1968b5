import { scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import { html, type TemplateResult } from 'lit';
import { type Row, sharesByTone, type Tone } from '../reading/rows.js';
import type { Speech } from '../words/speech.js';

/** How far bars reach to both sides of the line, and how wide the column of those in the middle is. */
export interface Extent {
  readonly below: number;
  readonly above: number;
  readonly middle: number;
}

/** Part of a bar, in percent of its width from where reading begins. */
interface Piece {
  readonly tone: Tone;
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

const total = (shares: ReadonlyMap<Tone, number>, ...some: readonly Tone[]): number =>
  some.reduce((sum, tone) => sum + (shares.get(tone) ?? 0), 0);

/** Room for the widest of these bars on one scale, so that their lines stand below each other. */
export function extentOf(bars: readonly (readonly Row[])[]): Extent {
  const shares = bars.map((rows) => sharesByTone(rows));
  const widest = (...some: readonly Tone[]) => Math.max(0.05, ...shares.map((each) => total(each, ...some)));
  return {
    below: widest('lowest', 'low'),
    above: widest('high', 'highest'),
    middle: widest('middle', 'rest'),
  };
}

const stackOf = (keys: readonly Tone[], sign: (tone: Tone) => number) =>
  stack<ReadonlyMap<Tone, number>, Tone>()
    .keys(keys)
    .value((each, tone) => sign(tone) * (each.get(tone) ?? 0));

/** All answers in one bar. */
function stackedPieces(rows: readonly Row[]): readonly Piece[] {
  const shares = sharesByTone(rows);
  const across = scaleLinear([0, 1], [0, 100]);
  return stackOf(
    [...shares.keys()],
    () => 1,
  )([shares]).map((series) => {
    const [from = 0, to = 0] = series[0] ?? [];
    return { tone: series.key, from: across(from), to: across(to), share: shares.get(series.key) ?? 0 };
  });
}

/** Between the two sides and the column of the middle. */
const gap = 4;

/** To both sides of a line; who is in the middle stands in a column of their own, because they are on neither side. */
function divergingPieces(rows: readonly Row[], { below, above, middle }: Extent): readonly Piece[] {
  const shares = sharesByTone(rows);
  const unit = (100 - gap) / (below + above + middle);
  const across = scaleLinear([-below, above], [0, (below + above) * unit]);
  const sides: readonly Tone[] = ['low', 'lowest', 'high', 'highest'];
  const sign = (tone: Tone) => (tone === 'low' || tone === 'lowest' ? -1 : 1);
  const pieces = stackOf(sides, sign)
    .offset(stackOffsetDiverging)([shares])
    .map((series): Piece => {
      const [from = 0, to = 0] = series[0] ?? [];
      return { tone: series.key, from: across(from), to: across(to), share: shares.get(series.key) ?? 0 };
    });
  const apart = across(above) + gap;
  const tone = shares.has('rest') ? 'rest' : 'middle';
  const share = shares.get(tone) ?? 0;
  return [...pieces, { tone, from: apart, to: apart + share * unit, share }];
}

/** Below this share, there is no room for a number. */
const leastToLabel = 0.06;

function drawn({ tone, from, to, share }: Piece, { dir, percent }: Pick<Speech, 'dir' | 'percent'>): unknown {
  const x = dir === 'rtl' ? 100 - to : from;
  const label = share >= leastToLabel ? percent(share) : '';
  return html`<svg>
    <rect
      class="piece"
      fill="url(#tone-${tone}) gray"
      x="${x}%"
      y="0"
      width="${to - from}%"
      height="1.5em"
    ></rect>
    <text x="${x + (to - from) / 2}%" y="2.6em" text-anchor="middle">${label}</text>
  </svg>`;
}

/**
 * One bar of answers; without `extent` all in one, with it to both sides of a line. For the eyes alone: the table tells
 * the same.
 */
export function renderBar(rows: readonly Row[], speech: Speech, extent?: Extent): TemplateResult {
  const pieces = extent ? divergingPieces(rows, extent) : stackedPieces(rows);
  const middle = extent && (100 - gap) * (extent.below / (extent.below + extent.above + extent.middle));
  const line = middle === undefined ? undefined : speech.dir === 'rtl' ? 100 - middle : middle;
  const percent = (share: number) => speech.percent(share);
  return html`<svg class="bar" part="picture" aria-hidden="true">
    ${pieces.filter(({ share }) => share > 0).map((piece) => drawn(piece, { dir: speech.dir, percent }))}
    ${line === undefined ? '' : html`<svg><line class="axis" x1="${line}%" x2="${line}%" y1="-3" y2="1.7em"></line></svg>`}
  </svg>`;
}
