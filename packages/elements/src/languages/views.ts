import { en } from '@kith/core';
import { html, nothing } from 'lit';
import { isChecked } from '../survey/is-checked.js';
import type { SurveyModel } from '../survey/survey-model.js';
import type { View } from '../survey/views/parts.js';
import { languageName } from './language-name.js';

/** Languages by their own names, each announced in its own voice. */
export function languageChoices(model: SurveyModel): View {
  const { offered, language } = model;
  return offered.length > 1
    ? html`${offered.map(
        (tag) =>
          html`<button
            type="button"
            class="language"
            part="language"
            lang=${tag}
            aria-pressed=${tag === language.tag ? 'true' : 'false'}
            @click=${() => void model.setLanguage(tag)}
          >
            ${languageName(tag)}
          </button>`,
      )}`
    : nothing;
}

export const failureNote = (model: SurveyModel): View =>
  model.languageFailed
    ? html`<p class="note" part="note" role="alert">${model.text('languageFailed')}</p>`
    : nothing;

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
