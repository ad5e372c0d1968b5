import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { seams } from '../seams.js';
import type { ItemPool } from '../item-pool.js';
import type { SurveyModel } from '../survey-model.js';
import { leftView, stopView } from './leaving.js';
import { noticeView } from './notice.js';
import { outcomeView } from './outcome.js';
import { pageView } from './page.js';
import { languagePicker, type View } from './parts.js';

/**
 * The screen that the survey is at. The language can be changed on every one of them. Nothing of a page, or of
 * a language, stays for the next, whatever a page translator has made of it.
 */
export function surveyView(model: SurveyModel, items: ItemPool): View {
  const screen =
    model.asking?.view(model) ??
    seams.code?.(model) ??
    seams.screens[model.presentation]?.(model, items) ??
    screenView(model, items);
  return html`${model.error ? nothing : languagePicker(model)} ${aloudBar(model)} ${model.note?.(model)}
  ${keyed(`${model.language.tag} ${model.snapshot?.page?.page.id ?? ''}`, screen)}`;
}

/** How to hear the screen, or that it cannot be heard. */
function aloudBar(model: SurveyModel): unknown {
  if (!model.isReadAloud) return nothing;
  return seams.aloud?.bar(model) ?? html`<p class="note" part="note">${model.text('aloudMissing')}</p>`;
}

function screenView(model: SurveyModel, items: ItemPool): unknown {
  const { screen } = model;
  switch (screen) {
    case 'notice':
      return noticeView(model);
    case 'page':
      return pageView(model, items);
    case 'stop':
      return stopView(model);
    case 'outcome':
      return outcomeView(model);
    case 'declined':
    case 'withdrawn':
      return leftView(model, screen === 'declined');
    default:
      // While a survey loads, and where the part with its reason cannot be had, the page's own fallback stays.
      return (screen !== 'loading' && seams.closed?.view(model, screen)) || html`<slot></slot>`;
  }
}
