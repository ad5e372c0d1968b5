import { css } from 'lit';
import { token } from '../../../styles/tokens.js';

export const contactStyles = css`
  .field > legend {
    font-size: 1em;
    font-weight: 400;
  }
  .field[aria-invalid] [part='option'] {
    border-color: ${token.error};
  }
  /* Two ways in a row where there is room for two. */
  .options > label {
    flex: 1 1 9em;
  }
`;
