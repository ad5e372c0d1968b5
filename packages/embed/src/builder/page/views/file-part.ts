import { html, type TemplateResult } from 'lit';
import { saveFile } from '@kith/elements/survey/save-file';
import { makeOneFile } from '../../one-file/make.js';
import { fill } from '../../recipes/words.js';
import type { View } from '../app.js';

/** One of the files beside this page. */
async function readBeside(name: string): Promise<string> {
  const response = await fetch(new URL(name, document.baseURI), { credentials: 'omit', cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

/** Puts the page together from the files that lie here, and hands it over. */
async function save({ choices, survey, recipe, words, say }: View): Promise<void> {
  const { result } = words;
  say(result.makingPage);
  try {
    saveFile(recipe.snippet, 'text/html', await makeOneFile(choices, survey, readBeside));
    say(fill(result.savedPage, { file: recipe.snippet }));
  } catch {
    say(result.noPage);
  }
}

/** The survey as a file of its own, with everything inside. */
export const filePart = (view: View): TemplateResult => {
  const { result } = view.words;
  return html`<p>${fill(result.file, { file: view.recipe.snippet })}</p>
    <button type="button" @click=${() => void save(view)}>${result.savePage}</button>`;
};
