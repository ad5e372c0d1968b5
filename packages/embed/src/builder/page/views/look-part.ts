import { html, type TemplateResult } from 'lit';
import type { View } from '../app.js';
import { radioGroup, selectField } from '../controls.js';
import { languageName } from '@kith/elements/languages/language-name';
import { isServed } from '../state.js';
import { wordFor } from '../words.js';

/** The theme. */
export const themePart = (view: View): TemplateResult =>
  html`<section aria-labelledby="look-title">
    <h2 id="look-title">${view.words.look.heading}</h2>
    ${radioGroup(view, {
      field: 'theme',
      legend: view.words.look.theme,
      chosen: view.choices.theme ?? '',
      options: [
        { value: '', label: view.words.look.none },
        ...view.facts.themes.map((name) => ({ value: name, label: wordFor(view.words.look, name) })),
      ],
    })}
  </section>`;

/** The languages that can be shown: those that are chosen and there. */
export const shownLanguages = ({ survey, choices }: Pick<View, 'survey' | 'choices'>): readonly string[] =>
  choices.languages.filter((tag) => Object.hasOwn(survey.titles, tag));

const isDesktop = ({ state }: View): boolean => state.width === 'desktop';

/** What it is shown on and in. */
function previewChoices(view: View): TemplateResult {
  const { look } = view.words;
  const languages = shownLanguages(view);
  return html`<div class="row">
    ${selectField(view, {
      field: 'width',
      label: look.width,
      chosen: view.state.width,
      options: [
        { value: 'phone', label: look.phone },
        { value: 'desktop', label: look.desktop },
      ],
    })}
    ${selectField(view, {
      field: 'previewLanguage',
      label: look.previewLanguage,
      chosen: view.state.previewLanguage || (languages[0] ?? 'en'),
      options: languages.map((tag) => ({ value: tag, label: languageName(tag) })),
    })}
  </div>`;
}

function stage(view: View): TemplateResult {
  const size = isDesktop(view) ? ['1280', '800'] : ['390', '780'];
  return html`${previewChoices(view)}
    <div class=${isDesktop(view) ? 'stage desktop' : 'stage phone'}>
      <iframe
        id="preview"
        title=${view.words.look.frame}
        src="builder-preview.html"
        width=${size[0] ?? ''}
        height=${size[1] ?? ''}
      ></iframe>
    </div>`;
}

/** The survey itself, in a frame of the width of a phone or a computer. */
export const previewPart = (view: View): TemplateResult =>
  html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${view.words.look.preview}</h2>
    ${isServed(document.baseURI) ? stage(view) : html`<p class="note">${view.words.look.fromDisk}</p>`}
  </section>`;
