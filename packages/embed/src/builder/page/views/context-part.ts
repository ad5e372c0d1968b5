import { html, nothing, type TemplateResult } from 'lit';
import { contextEntries, withContext } from '../../recipes/context.js';
import { fill } from '../../recipes/words.js';
import type { View } from '../app.js';
import { wordFor } from '../words.js';

const valueIn = ({ state }: View, key: string): string => new URLSearchParams(state.context).get(key) ?? '';

function mistakeAt({ mistakes, seen, words }: View, key: string): string {
  const mistake = mistakes.find((one) => one.key === key);
  return mistake && seen.has('context') ? fill(words.mistakes[mistake.code], { given: mistake.given }) : '';
}

const hintOf = ({ words }: View, key: string): string =>
  Object.hasOwn(words.contextHints, key) ? wordFor(words.contextHints, key) : '';

/** What may stand there, where that is known. */
function optionsOf({ words, survey }: View, key: string): Readonly<Record<string, string>> | undefined {
  if (key === 'changePhase') return words.phases;
  if (key !== 'focus') return undefined;
  return Object.fromEntries(survey.focuses.map((focus) => [focus, wordFor(words.focuses, focus)]));
}

function control(view: View, key: string): TemplateResult {
  const id = `context-${key}`;
  const value = valueIn(view, key);
  const described = `${id}-hint ${id}-mistake`;
  const invalid = mistakeAt(view, key) === '' ? 'false' : 'true';
  const write = ({ target }: Event): void =>
    view.set({ context: withContext(view.state.context, key, (target as HTMLInputElement).value) });
  const options = optionsOf(view, key);
  if (!options)
    return html`<input
      id=${id}
      type="text"
      dir="auto"
      inputmode=${key === 'dayIndex' ? 'numeric' : 'text'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${described}
      aria-invalid=${invalid}
      .value=${value}
      @input=${write}
      @change=${() => view.see('context')}
    />`;
  // What a link brought stays to be seen, also where it is none of these.
  const all = value === '' || Object.hasOwn(options, value) ? options : { ...options, [value]: value };
  return html`<select id=${id} aria-describedby=${described} aria-invalid=${invalid} @change=${write}>
    <option value="" .selected=${value === ''}>${view.words.contexts.none}</option>
    ${Object.entries(all).map(
      ([name, text]) => html`<option value=${name} .selected=${name === value}>${text}</option>`,
    )}
  </select>`;
}

/** A key that the survey does not take in this privacy mode says so, and has a field only to be emptied. */
function keyField(view: View, key: string): TemplateResult {
  const { words } = view;
  const refused = isRefused(view, key);
  const label = wordFor(words.context, key);
  if (refused && valueIn(view, key).trim() === '')
    return html`<p class="field refused">
      <strong>${label}</strong> <span class="hint">${words.contexts.refused}</span>
    </p>`;
  const id = `context-${key}`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${refused ? words.contexts.refused : hintOf(view, key)}</p>
    ${control(view, key)}
    <p class="mistake" id="${id}-mistake" role="status">${mistakeAt(view, key)}</p>
  </div>`;
}

function isRefused({ survey, choices }: View, key: string): boolean {
  const mode = choices.privacy ?? survey.privacy[0];
  const refused: readonly string[] = (mode && survey.refusedContext[mode]) ?? [];
  return refused.includes(key);
}

/** What the page around tells a survey: what fits this one first, and the rest behind it. */
export function contextGroup(view: View): TemplateResult {
  const { words, survey, state } = view;
  const offered: readonly string[] = [...survey.context, ...survey.furtherContext];
  const byTag: readonly string[] = survey.byTag;
  // What a link brought, and is none of these, has to be seen to be taken away.
  const strange = contextEntries(state.context)
    .map(([key]) => key)
    .filter((key) => !offered.includes(key) && !byTag.includes(key));
  return html`<fieldset>
    <legend>${words.contexts.heading}</legend>
    <p class="hint">${words.contexts.intro}</p>
    ${[...survey.context, ...new Set(strange)].map((key) => keyField(view, key))}
    ${
      survey.furtherContext.length > 0
        ? html`<details>
            <summary>${words.contexts.further}</summary>
            ${survey.furtherContext.map((key) => keyField(view, key))}
          </details>`
        : nothing
    }
  </fieldset>`;
}
