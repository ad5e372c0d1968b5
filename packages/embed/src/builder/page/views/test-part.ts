import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../app.js';
import { sendTest, type TestResult } from '../test-response.js';

function outcome({ words }: View, result: TestResult): TemplateResult {
  const { test } = words;
  const isGood = ['received', 'byStatus', 'sent'].includes(result.end);
  return html`<p class=${isGood ? 'note good' : 'note bad'}>
      <strong>${test[result.end]}</strong>
      ${result.end === 'refused' ? html`<code>${result.found}</code>` : nothing}
    </p>
    ${result.secondDiffers ? html`<p class="note bad">${test.secondDiffers}</p>` : nothing}
    <dl>
      <dt>${test.id}</dt>
      <dd><code>${result.id}</code></dd>
      <dt>${test.status}</dt>
      <dd>${result.status ?? test.noStatus}</dd>
      <dt>${test.body}</dt>
      <dd>
        ${result.body === undefined ? test.noBody : html`<pre tabindex="0" aria-label=${test.body}>${result.body}</pre>`}
      </dd>
    </dl>`;
}

/** Why nothing can be sent; nothing where it can. */
function hindrance({ mistakes, state, words }: View): string | undefined {
  if (state.endpoint.trim() === 'demo') return words.test.demo;
  const fields = ['endpoint', 'adapterOptions', 'wave'];
  return mistakes.some(({ field }) => fields.includes(field)) ? words.test.waits : undefined;
}

/** One test response to the endpoint, and what came back. */
export function testPart(view: View): TemplateResult {
  const { words, choices, survey, tested } = view;
  const { test } = words;
  const why = hindrance(view);
  const send = async (): Promise<void> => {
    if (why !== undefined || tested === 'sending') return;
    view.setTested('sending');
    view.setTested(await sendTest(choices, survey));
  };
  return html`<section aria-labelledby="test-title">
    <h2 id="test-title">${test.heading}</h2>
    <p>${test.note} ${test.from}</p>
    ${choices.privacy === 'confidential' ? html`<p class="hint">${test.privacy}</p>` : nothing}
    <button
      type="button"
      aria-disabled=${why === undefined ? 'false' : 'true'}
      aria-describedby=${why === undefined ? nothing : 'test-why'}
      @click=${() => void send()}
    >
      ${test.send}
    </button>
    ${why === undefined ? nothing : html`<p class="hint" id="test-why">${why}</p>`}
    <div role="status">
      ${tested === 'sending' ? html`<p>${test.sending}</p>` : nothing}
      ${typeof tested === 'object' ? outcome(view, tested) : nothing}
    </div>
  </section>`;
}
