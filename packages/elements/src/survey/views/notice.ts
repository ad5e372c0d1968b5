import { en } from '@kith/core';
import { html, nothing } from 'lit';
import { renderMarks } from '../../items/marks.js';
import { isChecked } from '../is-checked.js';
import { noticeSentences } from '../notice-sentences.js';
import type { SurveyModel } from '../survey-model.js';
import { button, heading, ownLanguage, type View } from './parts.js';

/** What a person reads before the first question. */
export function noticeView(model: SurveyModel): View {
  const definition = model.words?.definition;
  if (!definition) return nothing;
  const isAssent = definition.notice.kind === 'assent';
  return html`${translationNote(model)} ${heading(model, definition.title)}
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

/** Says, in the reader's language and in English, that nobody has checked the translation. */
export function translationNote(model: SurveyModel): View {
  const { words } = model;
  if (!words || words.language.tag === model.run?.definition.language || isChecked(words)) return nothing;
  return html`<p class="note" part="note">
    ${model.text('uncheckedTranslation')}
    ${
      words.language.tag === 'en'
        ? nothing
        : html`<span lang="en" dir="ltr">${en.texts.uncheckedTranslation}</span>`
    }
  </p>`;
}
