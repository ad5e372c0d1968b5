import { css } from 'lit';
import { unseenBox } from '../styles/boxes.js';
import { token } from '../styles/tokens.js';

/** Large, calm, and one thing after the other. */
export const youngStyles = css`
  .for-k-2 {
    --kith-target: max(4.75em, 76px);
  }
  /* What the adult presses before the child has the device. */
  .for-k-2 .notice ~ * {
    --kith-target: max(3em, 48px);
  }
  .hello {
    text-align: center;
  }
  .hello > kith-listen {
    max-width: 20em;
    margin-inline: auto;
  }
  .child .said,
  .hello .heading {
    text-wrap: balance;
  }
  .said {
    max-width: 26em;
    margin-inline: auto;
    font-size: 1.35em;
    line-height: 1.4;
  }
  .friends svg,
  .star {
    display: block;
    width: 6em;
    height: 6em;
    margin: 0.25em auto 0.75em;
    color: ${token.accent};
  }
  /* A picture keeps its own colour there, unless it is told otherwise. */
  @media (forced-colors: active) {
    .friends svg,
    .star {
      color: CanvasText;
    }
  }
  .filled {
    fill: ${token.accent};
    stroke: none;
  }
  .line {
    fill: none;
    stroke: ${token.border};
    stroke-width: 2;
  }
  .here .line {
    stroke: ${token.accent};
  }
  .on {
    fill: none;
    stroke: ${token['on-accent']};
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .top {
    position: relative;
    margin-block-end: 1em;
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25em;
  }
  .stone {
    width: 1.75em;
    height: 1.75em;
  }
  /* The pictures say it to the eye; the words are there for those who hear the page. */
  .top .heading {
    position: absolute;
    inset: 0;
    margin: 0;
  }
  .top .unseen {
    ${unseenBox}
  }
  .child .items > * {
    margin-block: 0.5em 1em;
  }
  .steps {
    gap: 1em;
  }
  .choice {
    flex: 1 1 0;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  /* Of one width side by side, and below each other where a word would not fit. */
  .steps .step {
    flex: 1 1 6em;
    min-width: min-content;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    font-size: 1.15em;
    font-weight: 700;
    text-align: center;
    border-width: 3px;
    border-radius: calc(2 * ${token.radius});
  }
  .choice .step {
    flex: none;
  }
  .icon {
    flex: none;
    stroke-width: 2.5;
    width: 1.6em;
    height: 1.6em;
  }
  [dir='rtl'] .flips {
    transform: scaleX(-1);
  }
  .child .leave,
  .child .leave button {
    text-align: center;
  }
  .hello .outcome {
    margin-block-start: 1.25em;
  }
  /* The way on comes first where a long word leaves no room beside it. */
  .items ~ .steps {
    flex-wrap: wrap-reverse;
  }
  @media (max-width: 30em) {
    .actions .step {
      padding-inline: 0.5em;
    }
    .items ~ .steps .step {
      flex-direction: column;
      gap: 0.25em;
    }
    .items ~ .steps .primary {
      flex-direction: column-reverse;
    }
  }
  /* Eight questions and the star stay in one line. */
  @media (max-width: 22em) {
    .stone {
      width: 1.5em;
      height: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .filled {
      fill: CanvasText;
    }
    .line,
    .here .line {
      stroke: CanvasText;
    }
    .on {
      stroke: Canvas;
    }
  }
`;
