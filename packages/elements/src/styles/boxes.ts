import { css } from 'lit';
import { token } from './tokens.js';

/** The look of a field to write or choose in. */
export const fieldBox = css`
  padding: 0.5em 0.75em;
  font: inherit;
  color: inherit;
  background: ${token.surface};
  border: 1px solid ${token.border};
  border-radius: ${token.radius};
`;

/** Words that are there for those who hear the page. */
export const unseenBox = css`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
