import { html } from 'lit';
import type { SurveyModel } from '../survey-model.js';
import { button, type View } from './parts.js';

/** Long enough for a browser to begin with the file. */
const keptFor = 60_000;

/** Hands the browser a file that is made here; nothing is asked of any server. */
function save(record: object): void {
  const file = new Blob([`${JSON.stringify(record, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'my-answers.json';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, keptFor);
}

/** Offers the record of this run, and of no other, as it would be sent. */
export function downloadView(model: SurveyModel): View {
  return html`<p class="note" part="note">${model.text('downloadHint')}</p>
    <div class="actions" part="actions">
      ${button(model, 'download', () => {
        if (model.unsent) save(model.unsent);
      })}
    </div>`;
}
