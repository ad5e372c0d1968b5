import { formatText } from '@kith/core';
import { html, nothing } from 'lit';
import { registry } from '../registry.js';
import type { SurveyModel } from '../survey-model.js';
import { heading, type View } from './parts.js';

/** Calm words for the respondent and the page's own fallback; on localhost also the cause. */
export function unavailableView(model: SurveyModel): View {
  const language = model.words?.language ?? registry().languages.get('en');
  if (!language) return nothing;
  return html`${heading(model, formatText(language, 'unavailableTitle'))}
    <p>${formatText(language, 'unavailableText')}</p>
    <slot></slot>
    ${isDebugging() && model.error ? html`<pre class="debug">${model.error.message}</pre>` : nothing}`;
}

function isDebugging(): boolean {
  const { hostname, search } = location;
  return /^(localhost|127\.|\[::1\])/.test(hostname) || new URLSearchParams(search).has('kith-debug');
}
