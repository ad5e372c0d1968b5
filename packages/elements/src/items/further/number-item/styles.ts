import { css } from 'lit';

export const numberStyles = css`
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.625em;
  }
  .number > input:not([type='radio']) {
    flex: 0 1 10em;
    width: 10em;
    min-width: 5em;
  }
  [part='unit'] {
    margin-block-start: 0.5em;
  }
`;
