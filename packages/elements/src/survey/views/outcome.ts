import type { TextKey } from '@kith/core';
import { html, nothing } from 'lit';
import { fresh } from '../../items/fresh.js';
import { renderMarks } from '../../items/marks.js';
import type { Outcome } from '../submission.js';
import type { SurveyModel } from '../survey-model.js';
import { helpBox } from './notice.js';
import { button, heading, type View } from './parts.js';

const words: Readonly<Record<Outcome, TextKey>> = {
  sending: 'sending',
  received: 'received',
  sent: 'sent',
  kept: 'kept',
  'kept-in-page': 'keptInPage',
  attention: 'attention',
  demo: 'demoNote',
};

/** Thanks, and the one true state of the delivery. */
export function outcomeView(model: SurveyModel): View {
  const outcome = model.outcome ?? 'sending';
  const isWaiting = outcome === 'kept' || outcome === 'kept-in-page';
  const thanks = model.words?.definition.thanks;
  return html`${heading(model, model.text(outcome === 'attention' ? 'attentionTitle' : 'thanksTitle'))}
    <p class="outcome ${outcome}" part="outcome" role="status">${fresh(model.text(words[outcome]))}</p>
    ${thanks ? html`<p>${renderMarks(thanks)}</p>` : nothing} ${helpBox(model)}
    <div class="actions" part="actions">
      ${isWaiting ? button(model, 'tryAgain', () => model.retryNow()) : nothing}
      ${
        model.isSharedDevice && outcome !== 'sending'
          ? button(model, 'nextPerson', () => model.startAgain())
          : nothing
      }
    </div>`;
}
