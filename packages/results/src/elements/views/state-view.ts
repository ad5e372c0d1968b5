import { html, nothing, type TemplateResult } from 'lit';
import type { SourceState } from '../source-state.js';
import type { PageTextKey } from '../words/contract.js';
import type { Speech } from '../words/speech.js';

/** What is said while there is nothing to see, and what can be done. */
export interface StateTexts {
  readonly loading: PageTextKey;
  readonly nothing: PageTextKey;
  readonly nothingDo?: PageTextKey;
  readonly failed: PageTextKey;
  readonly broken: PageTextKey;
}

type Waiting = Exclude<SourceState<unknown>['is'], 'there'>;

const toDo = (is: Waiting, isSlow: boolean, { nothingDo }: StateTexts): PageTextKey | undefined => {
  if (is === 'loading') return isSlow ? 'loadingSlow' : undefined;
  return is === 'nothing' ? nothingDo : `${is}Do`;
};

/** Calm words for every state in which there is nothing to see. Once there is, it stays in the page, empty. */
export function stateView(
  state: SourceState<unknown>,
  {
    speech,
    texts,
    retry,
  }: { readonly speech: Speech; readonly texts: StateTexts; readonly retry: () => void },
): TemplateResult {
  // One template for every state: screen readers tell of what changes in a place that is still the same.
  return html`<div role="status">${state.is === 'there' ? nothing : saidOf(state, speech, texts)}</div>
    ${
      state.is === 'failed'
        ? html`<div class="actions">
            <button type="button" part="button" @click=${retry}>${speech.text('retry')}</button>
          </div>`
        : nothing
    }`;
}

function saidOf(
  state: Exclude<SourceState<unknown>, { readonly is: 'there' }>,
  speech: Speech,
  texts: StateTexts,
): TemplateResult {
  const { is } = state;
  const more = toDo(is, is === 'loading' && state.isSlow, texts);
  return html`<p class="state" part="state">${speech.text(is === 'refused' ? is : texts[is])}</p>
    ${more ? html`<p>${speech.text(more)}</p>` : nothing}`;
}
