import type { TextKey } from '@kith/core';
import { html } from 'lit';
import { fresh } from '../../items/fresh.js';
import type { ModelHost } from '../model-host.js';
import type { Note } from '../seams.js';
import type { SurveyState } from '../survey-state.js';

/** Heard at once by who does not see it. */
export const noteOf =
  (key: TextKey): Note =>
  (model) =>
    html`<p class="note" part="note" role="alert">${fresh(model.text(key))}</p>`;

/** Says it above the screen, or takes back what was said. */
export function say(model: SurveyState, host: ModelHost, note: Note | null): void {
  if (model.note === note) return;
  model.note = note;
  host.requestUpdate();
}
