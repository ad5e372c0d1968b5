import type { Run, TextKey } from '@kith/core';
import { html, nothing } from 'lit';
import { fresh } from '../items/fresh.js';
import type { NoticeFacts } from '../survey/notice-sentences.js';
import type { SurveyElement } from '../survey/survey-element.js';
import type { SurveyModel } from '../survey/survey-model.js';
import { button, type View } from '../survey/views/parts.js';
import { createForm } from './form.js';
import { isOffered } from './is-offered.js';

/** What became of the form, of this run and in memory only. */
const results = new WeakMap<Run, 'sent' | 'empty'>();

/** What the notice says before the first question. */
export const contactSentence = (model: NoticeFacts): string | false =>
  !!model.run && isOffered(model.run.definition, model.settings) && model.text('contactLater');

/** Offers the form, once the answers are on their way. */
export function offerView(model: SurveyModel): View {
  const { run, outcome, settings } = model;
  if (!run || !isOffered(run.definition, settings) || outcome === 'sending' || outcome === 'attention')
    return nothing;
  const result = results.get(run);
  const heard = result === 'sent' ? sentAs(model) : result && 'contactEmpty';
  return html`${heard ? html`<p class="note below" part="note" role="alert">${fresh(model.text(heard))}</p>` : nothing}
  ${
    result === 'sent'
      ? nothing
      : html`<div class="below" role="group" aria-labelledby="contact">
          <p id="contact" class="strong">${fresh(model.text('contactOffer'))}</p>
          <p>${fresh(model.text('contactApart'))}</p>
          <div class="actions" part="actions">
            ${button(model, 'contactOpen', () => openForm(model, run))}
          </div>
        </div>`
  }`;
}

const sentAs = ({ isDemo }: SurveyModel): TextKey => (isDemo ? 'demoNote' : 'contactSent');

/** In place of the thanks. */
function openForm(model: SurveyModel, run: Run): void {
  const back = (): void => {
    // Another person by now.
    if (model.run !== run) return;
    model.asking = null;
    model.turnTo();
  };
  const form = createForm(model, {
    back,
    sent: (isWish) => {
      results.set(run, isWish ? 'sent' : 'empty');
      back();
    },
  });
  model.asking = { texts: [], view: () => formView(model, form, back) };
  model.host.requestUpdate();
  void form.ready.then(() => {
    form.moveFocus('heading');
    model.host.requestUpdate();
  });
}

function formView(model: SurveyModel, form: SurveyElement, back: () => void): View {
  const { tag } = model.language;
  void form.ready.then(() => {
    if (form.model.language.tag !== tag) void form.model.setLanguage(tag);
  });
  return html`${form}
  ${
    // Among its questions it has a way back of its own.
    form.model.screen === 'page'
      ? nothing
      : html`<div class="actions" part="actions">${button(model, 'contactBack', back)}</div>`
  }`;
}
