import { en, type Run } from '@kith/core';
import { html, nothing } from 'lit';
import { fresh } from '../items/fresh.js';
import { loadPart } from '../parts.js';
import { isChecked } from '../survey/is-checked.js';
import { seams } from '../survey/seams.js';
import type { TagWithSettings } from '../survey/settings.js';
import type { SurveyElement } from '../survey/survey-element.js';
import type { SurveyModel } from '../survey/survey-model.js';
import type { View } from '../survey/views/parts.js';
import { isKnownLanguage, languageName } from './language-name.js';

/** Languages by their own names, each announced in its own voice. */
export function languageChoices(model: SurveyModel): View {
  const { language, host } = model;
  const offered = model.offered.filter(isKnownLanguage);
  // A slip in `languages`: what nobody knows is told to the web team, and is no button that fails.
  if (offered.length < model.offered.length)
    loadPart('attributes').then(() => seams.attributes?.(host as object as TagWithSettings), console.warn);
  return offered.length > 1
    ? html`${offered.map(
        (tag) =>
          html`<button
            type="button"
            class="language"
            part="language"
            lang=${tag}
            aria-pressed=${tag === language.tag ? 'true' : 'false'}
            @click=${() => choose(model, tag)}
          >
            ${languageName(tag)}
          </button>`,
      )}`
    : nothing;
}

/** What was chosen last in a run, and on which screen it has been said that nobody has checked it. */
const choices = new WeakMap<Run, { readonly tag: string; saidOn?: string }>();

function choose(model: SurveyModel, tag: string): void {
  if (model.run) choices.set(model.run, { tag });
  void model.setLanguage(tag);
}

/** Below the choices: what went wrong, or what the reader has to know of the language that was just chosen. */
export function choiceNote(model: SurveyModel): View {
  if (model.languageFailed)
    return html`<p class="note" part="note" role="alert">${model.text('languageFailed')}</p>`;
  const choice = chosenNow(model);
  if (!choice || !isUnchecked(model)) return nothing;
  const screen = `${model.screen} ${model.snapshot?.page?.page.id ?? ''}`;
  choice.saidOn ??= screen;
  // Heard at once: whoever does not see it is still at the button.
  return choice.saidOn === screen
    ? html`<p class="note" part="note" role="alert">${uncheckedWords(model)}</p>`
    : nothing;
}

function chosenNow({ run, language }: SurveyModel): { saidOn?: string } | undefined {
  const choice = run ? choices.get(run) : undefined;
  return choice?.tag === language.tag ? choice : undefined;
}

/** Says above the notice that nobody has checked the translation. */
export function translationNote(model: SurveyModel): View {
  if (!isUnchecked(model) || isSaidAround(model)) return nothing;
  const choice = chosenNow(model);
  if (choice) choice.saidOn = 'above the notice';
  return html`<p class="note" part="note">${uncheckedWords(model)}</p>`;
}

/** A form inside a survey is changed by that one's buttons, below which it has just been said. */
function isSaidAround({ host, language }: SurveyModel): boolean {
  const root = host instanceof Node && host.getRootNode();
  const around = root instanceof ShadowRoot ? (root.host as Partial<SurveyElement>).model : undefined;
  return !!around && around.language.tag === language.tag && chosenNow(around) !== undefined;
}

const isUnchecked = ({ words, run }: SurveyModel): boolean =>
  words !== null && words.language.tag !== run?.definition.language && !isChecked(words);

/** In the reader's language and in English. */
const uncheckedWords = (model: SurveyModel): View =>
  html`${fresh(model.text('uncheckedTranslation'))}
  ${
    model.language.tag === 'en'
      ? nothing
      : html`<span lang="en" dir="ltr">${en.texts.uncheckedTranslation}</span>`
  }`;
