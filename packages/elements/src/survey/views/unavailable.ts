import { css, html, nothing } from 'lit';
import { token } from '../../styles/tokens.js';
import type { SurveyModel } from '../survey-model.js';
import { heading, type View } from './parts.js';

export const unavailableStyles = css`
  .debug {
    padding: 0.75em;
    white-space: pre-wrap;
    font-size: 0.85em;
    border: 1px dashed ${token.error};
  }
`;

/** Calm words for the respondent and the page's own fallback; on localhost also the cause. */
export function unavailableView(model: SurveyModel): View {
  const isWithoutLink = model.error?.code === 'token-missing';
  return html`${heading(model, model.text(isWithoutLink ? 'linkTitle' : 'unavailableTitle'))}
    <p>${model.text(isWithoutLink ? 'linkText' : 'unavailableText')}</p>
    <slot></slot>
    ${isDebugging() && model.error ? html`<pre class="debug">${model.error.message}</pre>` : nothing}`;
}

function isDebugging(): boolean {
  const { hostname, search } = location;
  return /^(localhost|127\.|\[::1\])/.test(hostname) || new URLSearchParams(search).has('kith-debug');
}
