import { css } from 'lit';

export const contactStyles = css`
  .field > legend {
    font-size: 1em;
    font-weight: 400;
  }
  /* Two ways in a row where there is room for two. */
  .options > label {
    flex: 1 1 9em;
  }
`;
