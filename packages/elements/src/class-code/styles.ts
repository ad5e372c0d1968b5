import { css } from 'lit';
import { fieldBox } from '../styles/boxes.js';
import { token } from '../styles/tokens.js';

export const codeStyles = css`
  .code {
    margin-block-start: 1.25em;
  }
  .code label {
    font-weight: 600;
  }
  .code .hint {
    margin: 0 0 0.4em;
    color: ${token.muted};
  }
  .code input {
    width: 100%;
    min-height: ${token.target};
    ${fieldBox}
    max-width: 18em;
    font-size: 1.25em;
    letter-spacing: 0.08em;
  }
  .code input[aria-invalid] {
    border: 2px solid ${token.error};
  }
  #code-why[part] {
    padding-inline-start: 0.625em;
    color: ${token.error};
    font-weight: 600;
    border-inline-start: 0.25em solid;
  }
`;
