import { css } from 'lit';
import { fieldBox } from '../styles/boxes.js';
import { token } from '../styles/tokens.js';

export const eraseStyles = css`
  .keep {
    margin-block-start: 1.25em;
  }
  .keep summary {
    min-height: ${token.target};
    padding-block: 0.5em;
    color: ${token.accent};
    cursor: pointer;
  }
  .keep label {
    font-weight: 600;
  }
  .keep textarea {
    display: block;
    width: 100%;
    ${fieldBox}
    resize: vertical;
  }
  .keep a {
    display: inline-block;
    padding-block: 0.625em;
  }
`;
