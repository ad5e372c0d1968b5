import { html, nothing } from 'lit';
import { renderMarks } from '../../items/marks.js';
import { noticeSentences } from '../notice-sentences.js';
import { seams } from '../seams.js';
import type { SurveyModel } from '../survey-model.js';
import { button, heading, ownLanguage, type View } from './parts.js';

/** What a person reads before the first question. */
export function noticeView(model: SurveyModel): View {
  const definition = model.words?.definition;
  if (!definition) return nothing;
  const isAssent = definition.notice.kind === 'assent';
  return html`${seams.languages?.note(model)} ${heading(model, definition.title)}
    <div class="notice" part="notice">
      <p>${renderMarks(definition.notice.intro)}</p>
      <ul>
        ${noticeSentences(model).map((text) => html`<li>${renderMarks(text)}</li>`)}
      </ul>
      ${helpBox(model)}
    </div>
    <div class="actions" part="actions">
      ${button(model, isAssent ? 'agree' : 'start', () => model.agree(), 'primary')}
      ${isAssent ? button(model, 'refuse', () => model.refuse()) : nothing}
    </div>`;
}

/** Whom to turn to: before the first question, and again after the last. */
export function helpBox(model: SurveyModel): View {
  const help = model.words?.definition.help;
  const { helpHref } = model.settings;
  if (!help && !helpHref) return nothing;
  return html`<p class="help" part="help">
    ${help ? html`<span lang=${ownLanguage(model, help)} dir="auto">${renderMarks(help)}</span>` : nothing}
    ${
      helpHref
        ? html` <a href=${helpHref} target="_blank" rel="noopener noreferrer">${model.text('helpLink')}</a>`
        : nothing
    }
  </p>`;
}
