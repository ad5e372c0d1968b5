import { css } from 'lit';
import { token } from '../../../styles/tokens.js';

export const facesStyles = css`
  /* Side by side from 19em on: below, a face would be no target for a small hand. */
  .faces {
    gap: 1em;
    margin-block-end: 0.5em;
  }
  .faces > div {
    flex: 1 1 calc((19em - 100%) * 999);
    min-width: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: 0.5em;
  }
  .faces label {
    flex: 999 1 max(5em, 80px);
    min-width: 0;
    min-height: max(5em, 80px);
    flex-direction: column-reverse;
    justify-content: center;
    padding: 0.75em 0;
  }
  .faces label > span {
    flex: none;
    max-width: 100%;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.375em;
    text-align: center;
  }
  .face {
    flex: none;
    width: clamp(max(3.25em, 52px), 55%, 7em);
    height: auto;
    aspect-ratio: 1;
  }
  /* What is chosen is seen at a glance, and not by its colour alone. */
  [part~='chosen'] {
    box-shadow: inset 0 0 0 3px ${token.accent};
  }
  legend[part='label'] {
    width: 100%;
    font-size: 1.5em;
    line-height: 1.3;
    text-align: center;
    text-wrap: balance;
  }
  .listen {
    flex: 1 0 max(2.75em, 44px);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-width: max(2.75em, 44px);
    padding-inline: 0.75em;
    text-decoration: none;
    border: 1px solid ${token.border};
    border-radius: ${token.radius};
  }
  .listen[aria-pressed='true'] {
    background: ${token.soft};
    border-color: ${token.accent};
  }
  .listen svg {
    flex: none;
    width: 1.5em;
    height: 1.5em;
  }
  .failed:empty {
    display: none;
  }
`;
