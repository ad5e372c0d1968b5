import type { Run, TextKey } from '@kith/core';
import { html, nothing } from 'lit';
import { fresh } from '../items/fresh.js';
import type { NoticeFacts } from '../survey/notice-sentences.js';
import type { SurveyElement } from '../survey/survey-element.js';
import type { SurveyModel } from '../survey/survey-model.js';
import { button, heading, type View } from '../survey/views/parts.js';
import { bringFormEarly } from './bring-early.js';
import { createForm } from './form.js';
import { isOffered } from './is-offered.js';

/** What became of the form, of this run and in memory only. */
const results = new WeakMap<Run, 'sent' | 'empty' | 'missing'>();

/** What the notice says before the first question. */
export function contactSentence(model: NoticeFacts): string | false {
  if (!model.run || !isOffered(model.run.definition, model.settings)) return false;
  bringFormEarly(model);
  return model.text('contactLater');
}

/** Offers the form, once the answers are on their way. */
export function offerView(model: SurveyModel): View {
  const { run, outcome, settings } = model;
  if (!run || !isOffered(run.definition, settings) || outcome === 'sending' || outcome === 'attention')
    return nothing;
  const result = results.get(run);
  const heard = result && (result === 'sent' ? sentAs(model) : unsentAs[result]);
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

const unsentAs = { empty: 'contactEmpty', missing: 'contactMissing' } as const;

const sentAs = ({ isDemo }: SurveyModel): TextKey => (isDemo ? 'demoNote' : 'contactSent');

/** In place of the thanks. Where it cannot be had, the thanks are there again, and say so. */
function openForm(model: SurveyModel, run: Run): void {
  const back = (): void => {
    // Another person by now.
    if (model.run !== run) return;
    model.asking = null;
    model.turnTo();
  };
  const end = (result: 'sent' | 'empty' | 'missing'): void => {
    results.set(run, result);
    back();
  };
  const form = createForm(model, {
    back,
    sent: (isWish) => {
      end(isWish ? 'sent' : 'empty');
    },
  });
  let isHere = false;
  model.asking = { texts: [], view: () => formView(model, form, isHere, back) };
  model.turnTo();
  void form.ready.then(() => {
    // Somebody has gone back meanwhile.
    if (!form.isConnected) return;
    if (form.model.error) {
      end('missing');
      return;
    }
    isHere = true;
    form.moveFocus('heading');
    model.host.requestUpdate();
  });
}

function formView(model: SurveyModel, form: SurveyElement, isHere: boolean, back: () => void): View {
  const { tag } = model.language;
  void form.ready.then(() => {
    if (form.model.language.tag !== tag) void form.model.setLanguage(tag);
  });
  return html`${form} ${isHere ? nothing : heading(model, model.text('loading'))}
  ${
    // Among its questions it has a way back of its own.
    form.model.screen === 'page'
      ? nothing
      : html`<div class="actions" part="actions">${button(model, 'contactBack', back)}</div>`
  }`;
}
