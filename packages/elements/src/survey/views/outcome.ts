import { type TextKey } from '@kith/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../items/fresh.js';
import { type PipedWords, renderMarks } from '../../items/marks.js';
import { filled, pipedWords } from '../piped-words.js';
import type { Outcome } from '../submission.js';
import type { SurveyModel } from '../survey-model.js';
import { helpBox } from './notice.js';
import { button, heading, type View } from './parts.js';
import { seams } from '../seams.js';

/** Most are called as their text is. */
export const outcomeText = (outcome: Outcome): TextKey =>
  outcome === 'demo' ? 'demoNote' : outcome === 'kept-in-page' ? 'keptInPage' : outcome;

/** The one true state of the delivery, as it is told when it changes. */
export const outcomeLine = (model: SurveyModel, outcome: Outcome): TemplateResult =>
  html`<p class="outcome ${outcome}" part="outcome" role="status">
    ${fresh(model.text(outcomeText(outcome)))} ${model.isHeld ? fresh(model.text('tryLater')) : nothing}
  </p>`;

/** Thanks, and the one true state of the delivery. */
export function outcomeView(model: SurveyModel): View {
  const outcome = model.outcome ?? 'sending';
  const isWaiting = outcome === 'kept' || outcome === 'kept-in-page' || model.isUnanswered;
  const canPassOn = model.isSharedDevice && outcome !== 'sending';
  const { title, text, piped } = closing(model);
  return html`${heading(model, title ?? model.text(outcome === 'attention' ? 'attentionTitle' : 'thanksTitle'))}
  ${outcomeLine(model, outcome)} ${text ? html`<p>${renderMarks(text, piped)}</p>` : nothing}
  ${helpBox(model)}
  ${
    isWaiting || canPassOn
      ? html`<div class="actions" part="actions">
          ${isWaiting ? button(model, 'tryAgain', () => model.retryNow()) : nothing}
          ${canPassOn ? button(model, 'nextPerson', () => model.startAgain()) : nothing}
        </div>`
      : nothing
  }
  ${seams.below.map((view) => view(model))}`;
}

/** What is read last: the end that the answers led to, or else the thanks. Nobody is thanked for what did not arrive. */
function closing({ words, snapshot, outcome }: SurveyModel): {
  title?: string | undefined;
  text?: string;
  piped: PipedWords;
} {
  if (!words || !snapshot || outcome === 'attention') return { piped: null };
  const { end: view, thanksPipes } = snapshot;
  const end = view && words.definition.ends?.find(({ id }) => id === view.end.id);
  if (!end) return { text: words.definition.thanks, piped: pipedWords(thanksPipes, words) };
  const piped = pipedWords(view.pipes, words);
  return { title: end.title && filled(end.title, piped), text: end.text, piped };
}
