import { html } from 'lit';
import type { SurveyModel } from '../survey-model.js';
import type { Question } from '../survey-state.js';
import { button, heading, type View } from './parts.js';

/** Asks once more before anything is deleted. */
export function stopView(model: SurveyModel): View {
  return questionView(model, {
    title: 'stopTitle',
    text: 'stopText',
    yes: ['stopNo', () => model.setStopping(false)],
    no: ['stopYes', () => model.withdraw()],
  });
}

/** Something to choose, and nothing else to see. */
export function questionView(model: SurveyModel, { title, text, yes, no }: Question): View {
  return html`${heading(model, model.text(title))}
    <p>${model.text(text)}</p>
    <div class="actions" part="actions">${button(model, ...yes, 'primary')} ${button(model, ...no)}</div>`;
}

/** After "No thanks", or after everything was deleted. */
export function leftView(model: SurveyModel, wasRefused: boolean): View {
  return html`${heading(model, model.text(wasRefused ? 'refusedTitle' : 'stoppedTitle'))}
    <p>${model.text(wasRefused ? 'refusedText' : 'stoppedText')}</p>
    <div class="actions" part="actions">
      ${button(model, model.isSharedDevice ? 'nextPerson' : 'startAgain', () => model.startAgain())}
    </div>`;
}
