import { css } from 'lit';
import { token } from '../../../styles/tokens.js';

export const rankingStyles = css`
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-end: 0.5em;
    padding: 0.5em 0.75em;
    border: 1px solid ${token.border};
    border-radius: ${token.radius};
  }
  ol > li {
    background: ${token.soft};
    border-color: ${token.accent};
  }
  .place {
    font-weight: 600;
  }
  .name {
    flex: 1 1 8em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  #unranked {
    margin-block-start: 0.75em;
  }
`;
