import { css } from 'lit';

export const numericScaleStyles = css`
  /* As many in a row as there is room for, all equally wide, so that a second row stands below the first. */
  .points,
  .ends {
    flex: 1 1 100%;
  }
  .points {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(2.75em, 44px), 1fr));
    gap: 0.25em;
  }
  .points > label {
    flex-direction: column;
    justify-content: center;
    padding: 0.375em 0.125em;
  }
  .points > label > span {
    flex: none;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
`;
