import { css } from 'lit';
import { token } from '../../../styles/tokens.js';

export const groupStyles = css`
  .entry {
    display: grid;
    gap: 1em;
    margin-block: 0.75em;
    padding: 0.75em;
    border: 1px solid ${token.border};
    border-radius: ${token.radius};
  }
  .entry > legend {
    float: inline-start;
    width: 100%;
    margin: 0;
    font-size: 1em;
  }
  .entry > .tool {
    justify-self: start;
  }
  .removed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block: 0.75em;
  }
`;
