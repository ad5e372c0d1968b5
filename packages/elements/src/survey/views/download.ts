import { html, nothing } from 'lit';
import { fresh } from '../../items/fresh.js';
import { saveFile } from '../save-file.js';
import type { SurveyModel } from '../survey-model.js';
import { button, type View } from './parts.js';

/** Offers the record of this run, and of no other, as it would be sent. */
export function downloadView(model: SurveyModel): View {
  const { outcome } = model;
  const isRefused = outcome === 'attention';
  if (model.isSharedDevice || (outcome !== 'kept-in-page' && !isRefused)) return nothing;
  return html`<p class="note" part="note">
      ${fresh(model.text(isRefused ? 'downloadRefused' : 'downloadHint'))}
    </p>
    <div class="actions" part="actions">
      ${button(model, 'download', () => {
        const { unsent } = model;
        if (unsent) saveFile('my-answers.json', 'application/json', `${JSON.stringify(unsent, null, 2)}\n`);
      })}
    </div>`;
}
