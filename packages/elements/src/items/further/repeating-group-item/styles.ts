import { css } from 'lit';
import { token } from '../../../styles/tokens.js';

export const groupStyles = css`
  /* No grid: in one, WebKit does not float a legend, and lays it out by a width that was. */
  .entry {
    margin-block: 0.75em;
    padding: 0.75em;
    border: 1px solid ${token.border};
    border-radius: ${token.radius};
  }
  .entry > legend {
    float: inline-start;
    width: 100%;
    margin-block-end: 1em;
    font-size: 1em;
  }
  .entry > legend + * {
    clear: both;
  }
  .entry > legend ~ * ~ * {
    margin-block-start: 1em;
  }
  .removed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block: 0.75em;
  }
`;
