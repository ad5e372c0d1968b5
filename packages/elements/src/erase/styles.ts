import { css } from 'lit';
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
    padding: 0.5em 0.75em;
    font: inherit;
    color: inherit;
    background: ${token.surface};
    border: 1px solid ${token.border};
    border-radius: ${token.radius};
    resize: vertical;
  }
  .keep a {
    display: inline-block;
    padding-block: 0.625em;
  }
`;
