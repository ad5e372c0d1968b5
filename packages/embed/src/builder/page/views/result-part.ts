import { html, nothing, type TemplateResult } from 'lit';
import { configFile } from '../../recipes/config-file.js';
import type { Mistake } from '../../recipes/mistakes.js';
import { fill } from '../../recipes/words.js';
import type { View } from '../app.js';
import { codeField, labelOf } from '../controls.js';
import { wordFor } from '../words.js';
import { saveFile } from '@kith/elements/survey/save-file';
import { filePart } from './file-part.js';

const placeOf = (field: Mistake['field'], key: string | undefined): string => {
  if (field === 'languages') return '[id^="languages-"][type="checkbox"]';
  return key === undefined ? `#${field}` : `#${CSS.escape(`context-${key}`)}`;
};

const nameOf = (view: View, { field, key }: Mistake): string =>
  key === undefined ? labelOf(view, field) : wordFor(view.words.context, key);

/** What still has to be written, each a button that leads there. */
function waiting(view: View): TemplateResult {
  const { mistakes, words, see, recipe } = view;
  const go = ({ field, key }: Mistake): void => {
    see(field);
    const control = document.querySelector<HTMLElement>(placeOf(field, key));
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
  };
  return html`<p>${recipe.way === 'file' ? words.result.pageWaits : words.result.waits}</p>
    <ul>
      ${mistakes.map(
        (mistake) =>
          html`<li>
            <button type="button" class="link" @click=${() => go(mistake)}>${nameOf(view, mistake)}</button>:
            ${fill(words.mistakes[mistake.code], { given: mistake.given })}
          </li>`,
      )}
    </ul>`;
}

const list = (texts: readonly string[], isOrdered: boolean): TemplateResult => {
  const items = texts.map((text) => html`<li>${text}</li>`);
  return isOrdered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
};

function policyCode(view: View): TemplateResult | typeof nothing {
  const { policy } = view.recipe;
  if (policy.page === undefined && policy.folder === undefined) return nothing;
  const { result } = view.words;
  return html`<details>
    <summary>${result.policy}</summary>
    ${
      policy.page === undefined
        ? nothing
        : codeField(view, { id: 'policy', label: result.policyNote, code: policy.page })
    }
    ${
      policy.folder === undefined
        ? nothing
        : codeField(view, { id: 'folder-policy', label: result.policyFolder, code: policy.folder })
    }
  </details>`;
}

/** The file beside the frame page, to copy or to save. */
export function configCode(view: View, config: string): TemplateResult {
  const { result } = view.words;
  return html`${codeField(view, { id: 'config', label: result.config, code: config })}
    <p class="hint">${result.fileNote}</p>
    <button type="button" @click=${() => saveFile(configFile, 'application/json', config)}>
      ${result.save}
    </button>`;
}

/** What is copied into a page, or beside one. */
function pasted(view: View): TemplateResult {
  const { recipe, words } = view;
  const { result } = words;
  return html`${codeField(view, {
    id: 'snippet',
    label: recipe.way === 'address' ? result.address : result.snippet,
    code: recipe.snippet,
  })}
  ${recipe.once === undefined ? nothing : codeField(view, { id: 'once', label: result.once, code: recipe.once })}
  ${recipe.config === undefined ? nothing : configCode(view, recipe.config)}`;
}

function code(view: View): TemplateResult {
  const { recipe, words } = view;
  const { result } = words;
  return html`${recipe.way === 'file' ? filePart(view) : pasted(view)}
    <h3>${result.steps}</h3>
    ${list(recipe.steps, true)}
    ${
      recipe.limits.length > 0
        ? html`<h3>${result.limits}</h3>
            ${list(recipe.limits, false)}`
        : nothing
    }
    ${policyCode(view)}`;
}

/** The code, and what to do with it; or what is still missing. */
export const resultPart = (view: View): TemplateResult =>
  html`<section class="result" aria-labelledby="result-title">
    <h2 id="result-title">
      ${view.recipe.way === 'file' ? view.words.result.pageHeading : view.words.result.heading}
    </h2>
    ${view.mistakes.length > 0 ? waiting(view) : code(view)}
  </section>`;
