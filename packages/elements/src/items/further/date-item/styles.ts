import { css } from 'lit';

/*
 * No narrower than the browser's own field is, unless the item is. Text so large that a telephone cannot show a whole
 * date gets a little smaller: the year would be cut off.
 */
export const dateStyles = css`
  input[type='date'] {
    width: auto;
    min-width: min(11em, 100%);
    max-width: 100%;
    font-size: min(1em, max(16px, 6vw));
  }
`;
