import { css } from 'lit';

/** Stands below the buttons of the last screen, where no note is otherwise. */
export const downloadStyles = css`
  .actions + .note {
    margin-block-start: 1.25em;
  }
`;
