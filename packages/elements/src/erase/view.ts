import { html, nothing } from 'lit';
import { saveFile } from '../survey/save-file.js';
import type { SurveyModel } from '../survey/survey-model.js';
import { button, type View } from '../survey/views/parts.js';
import { wayOf } from './courier.js';

/** Offers the code with which the answers can be erased later; on this screen and nowhere else. */
export function eraseView(model: SurveyModel): View {
  const { run, outcome, language } = model;
  const way = run && wayOf(run);
  if (!way || outcome === 'sending' || outcome === 'attention') return nothing;
  const page = `${way.page}?lang=${language.tag}`;
  const save = (): void => {
    saveFile('delete-my-answers.txt', 'text/plain', `${model.text('eraseFile')}\n\n${page}\n\n${way.code}\n`);
  };
  return html`<details class="keep" part="erase">
    <summary part="button plain">${model.text('eraseOffer')}</summary>
    <p>${model.text('eraseText')}</p>
    <label for="erase" part="label">${model.text('eraseLabel')}</label>
    <textarea
      id="erase"
      part="control"
      dir="ltr"
      rows="3"
      readonly
      autocomplete="off"
      spellcheck="false"
      @focus=${({ target }: Event) => {
        (target as HTMLTextAreaElement).select();
      }}
      .value=${way.code}
    ></textarea>
    <p>
      <a href=${page} target="_blank" rel="noopener noreferrer">${model.text('erasePage')}</a>
    </p>
    <div class="actions" part="actions">${button(model, 'eraseSave', save)}</div>
  </details>`;
}
