import { html, nothing } from 'lit';
import type { ItemPool } from '../item-pool.js';
import type { SurveyModel } from '../survey-model.js';
import { leftView, stopView } from './leaving.js';
import { noticeView } from './notice.js';
import { outcomeView } from './outcome.js';
import { pageView } from './page.js';
import { languagePicker, type View } from './parts.js';
import { seams } from './seams.js';

/** The screen that the survey is at. The language can be changed on every one of them. */
export function surveyView(model: SurveyModel, items: ItemPool): View {
  return html`${model.error ? nothing : languagePicker(model)} ${screenView(model, items)}`;
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
