import { css } from 'lit';

export const dateStyles = css`
  input[type='date'] {
    width: auto;
    min-width: 11em;
    max-width: 100%;
  }
`;
