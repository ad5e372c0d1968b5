import { formatDate } from '@kith/core';
import { html, nothing } from 'lit';
import type { SurveyModel } from '../survey-model.js';
import type { Screen } from '../survey-state.js';
import { heading, ownLanguage, type View } from './parts.js';

/** Not yet open, paused or closed: calm words, and whom to ask. */
export function closedView(model: SurveyModel, screen: Screen): View {
  const contact = model.status?.contact ?? model.words?.definition.contact;
  return html`${heading(model, title(model, screen))}
    <p>${explanation(model, screen)}</p>
    ${contact ? html`<p lang=${ownLanguage(model, contact)} dir="auto">${contact}</p>` : nothing}`;
}

function title(model: SurveyModel, screen: Screen): string {
  if (screen === 'not-yet') return model.text('notYetTitle');
  return model.text(screen === 'paused' ? 'pausedTitle' : 'closedTitle');
}

function explanation(model: SurveyModel, screen: Screen): string {
  const { availability, language } = model;
  if (availability.state === 'not-yet')
    return model.text('notYetText', { date: formatDate(language, availability.opens) });
  return model.text(screen === 'paused' ? 'pausedText' : 'closedText');
}
