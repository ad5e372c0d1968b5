import { token } from '@kith/elements/styles/tokens';
import { css } from 'lit';

/** What is drawn. Under forced colours in two of them, told apart by pattern and edge. */
export const chartStyles = css`
  svg {
    overflow: visible;
  }
  .patterns {
    position: absolute;
  }
  .bar {
    display: block;
    width: 100%;
    height: 3em;
    margin-block: 0.25em 0.5em;
  }
  .swatch {
    display: inline-block;
    width: 1.1em;
    height: 1.1em;
    margin-inline-end: 0.35em;
    vertical-align: -0.15em;
  }
  text {
    font-size: 0.9em;
    fill: ${token.ink};
  }
  .quiet-text {
    font-size: 0.8em;
    fill: ${token.muted};
  }
  .piece {
    stroke: ${token.ink};
    stroke-width: 1;
  }
  .axis {
    stroke: ${token.ink};
    stroke-width: 2;
  }
  .dots {
    display: grid;
    grid-template-columns: minmax(6em, 14em) 1fr;
    align-items: center;
    margin-block: 0.5em 1em;
  }
  .dots-line {
    width: 100%;
    height: 2.6em;
  }
  .dots-scale {
    width: 100%;
    height: 1.6em;
  }
  .line {
    display: block;
    width: 100%;
    height: 15em;
    border-block-end: 1px solid ${token.border};
  }
  .over-time {
    max-width: 44em;
    margin-block: 0.5em 1em;
  }
  .times {
    display: flex;
  }
  .times > div {
    flex: 1 1 0;
    padding: 0.25em;
    text-align: center;
  }
  .grid {
    stroke: ${token.line};
  }
  .reach {
    stroke: ${token.ink};
    stroke-width: 2;
  }
  .band {
    stroke: ${token.border};
    stroke-width: 8;
  }
  .break {
    stroke: ${token.muted};
    stroke-width: 2;
    stroke-dasharray: 4 4;
  }
  .path {
    fill: none;
    stroke: ${token.accent};
    stroke-width: 2.5;
  }
  .dot {
    fill: ${token.accent};
    stroke: ${token.ink};
    stroke-width: 2;
  }
  .before {
    fill: ${token.surface};
  }
  .in-muted {
    fill: ${token.muted};
  }
  .in-surface {
    fill: ${token.surface};
  }
  .in-line {
    fill: ${token.line};
  }
  .in-accent {
    fill: ${token.accent};
  }
  @media (max-width: 30em) {
    .dots {
      grid-template-columns: 1fr;
    }
    .dots-line {
      height: 1.8em;
      margin-block-end: 0.4em;
    }
  }
  @media (forced-colors: active) {
    text {
      fill: CanvasText;
    }
    .piece,
    .axis,
    .reach,
    .band,
    .break,
    .path,
    .dot {
      stroke: CanvasText;
    }
    .in-muted,
    .in-accent,
    .dot {
      fill: CanvasText;
    }
    .in-surface,
    .in-line,
    .before {
      fill: Canvas;
    }
  }
`;
