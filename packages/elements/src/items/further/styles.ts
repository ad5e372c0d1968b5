import { css } from 'lit';
import { fieldBox } from '../../styles/boxes.js';
import { token } from '../../styles/tokens.js';

/** What only further item types need, on top of the look of every item. */
export const furtherStyles = css`
  select {
    display: block;
    width: 100%;
    min-height: ${token.target};
    margin-block-start: 0.5em;
    ${fieldBox}
  }
  ul,
  ol {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  .field {
    display: block;
    margin-block-start: 0.75em;
  }
  .tool {
    padding: 0.25em 0.5em;
    text-decoration: none;
    background: ${token.surface};
    border: 1px solid ${token.border};
    border-radius: ${token.radius};
  }
  .tool[aria-disabled='true'] {
    color: ${token.muted};
    border-color: transparent;
    cursor: default;
  }
`;
