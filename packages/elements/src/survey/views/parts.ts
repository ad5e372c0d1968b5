import type { TextKey } from '@kith/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../items/fresh.js';
import { seams } from '../seams.js';
import type { SurveyModel } from '../survey-model.js';

export type View = TemplateResult | typeof nothing;

/** The heading that takes the focus when a screen changes; its level is the page's choice. */
export function heading(
  model: SurveyModel,
  text: string,
  below = 0,
  content: unknown = fresh(text),
): TemplateResult {
  const given = Number(model.settings.headingLevel || 2);
  const level = Math.min(6, Math.max(1, Number.isInteger(given) ? given : 2) + below);
  return html`<div
    id="heading"
    class="heading"
    part="heading"
    role="heading"
    aria-level=${level}
    tabindex="-1"
  >
    ${content}
  </div>`;
}

let pressedAt = NaN;

/**
 * The second tap of a double tap is meant for the first button, though another stands in its place by now. Not every
 * device counts taps, so time decides. Keys and assistive technology (`detail` is 0) wait for nothing.
 */
export const once =
  (act: () => void) =>
  ({ detail, timeStamp }: MouseEvent): void => {
    if (!(detail && timeStamp - pressedAt < 400)) act();
    pressedAt = detail && timeStamp;
  };

export function button(
  model: SurveyModel,
  key: TextKey,
  act: () => void,
  kind: 'primary' | 'plain' | 'quiet' = 'plain',
): TemplateResult {
  return html`<button type="button" class=${kind} part="button ${kind}" @click=${once(act)}>
    ${fresh(model.text(key))}
  </button>`;
}

/** The language of words that the district has in one language only; nothing where they are in the reader's. */
export function ownLanguage(
  { run, language }: SurveyModel,
  text: string | undefined,
): string | typeof nothing {
  const { help, contact, language: own } = run?.definition ?? {};
  return own && own !== language.tag && (text === help || text === contact) ? own : nothing;
}

/** Above every screen: the languages, and the way for those who read none of them. */
export function languagePicker(model: SurveyModel): View {
  const { offered, plainHref, words } = model;
  if (!words || (offered.length < 2 && !plainHref)) return nothing;
  return html`<div class="languages" part="languages" role="group" aria-label=${model.text('languagePicker')}>
      ${seams.languages?.choices(model)}
      ${
        plainHref
          ? html`<a part="other-language" href=${plainHref} target="_blank" rel="noopener noreferrer"
              >${fresh(model.text('otherLanguage'))}</a
            >`
          : nothing
      }
    </div>
    ${seams.languages?.failure(model)}`;
}
