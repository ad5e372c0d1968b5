import { html } from 'lit';
import type { SurveyModel } from '../survey-model.js';
import { button, heading, type View } from './parts.js';

/** Asks once more before anything is deleted. */
export function stopView(model: SurveyModel): View {
  return html`${heading(model, model.text('stopTitle'))}
    <p>${model.text('stopText')}</p>
    <div class="actions" part="actions">
      ${button(model, 'stopNo', () => model.setStopping(false), 'primary')}
      ${button(model, 'stopYes', () => model.withdraw())}
    </div>`;
}

/** After "No thanks", or after everything was deleted. */
export function leftView(model: SurveyModel, wasRefused: boolean): View {
  return html`${heading(model, model.text(wasRefused ? 'refusedTitle' : 'stoppedTitle'))}
    <p>${model.text(wasRefused ? 'refusedText' : 'stoppedText')}</p>
    <div class="actions" part="actions">
      ${button(model, model.isSharedDevice ? 'nextPerson' : 'startAgain', () => model.startAgain())}
    </div>`;
}
