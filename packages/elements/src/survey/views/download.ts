import { html, nothing } from 'lit';
import { saveFile } from '../save-file.js';
import type { SurveyModel } from '../survey-model.js';
import { button, type View } from './parts.js';

/** Offers the record of this run, and of no other, as it would be sent. */
export function downloadView(model: SurveyModel): View {
  const isNowhereElse = model.outcome === 'kept-in-page' || model.outcome === 'attention';
  if (!isNowhereElse || model.isSharedDevice) return nothing;
  return html`<p class="note" part="note">${model.text('downloadHint')}</p>
    <div class="actions" part="actions">
      ${button(model, 'download', () => {
        const { unsent } = model;
        if (unsent) saveFile('my-answers.json', 'application/json', `${JSON.stringify(unsent, null, 2)}\n`);
      })}
    </div>`;
}
