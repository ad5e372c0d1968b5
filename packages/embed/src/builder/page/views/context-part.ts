import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { contextEntries, withContext } from '../../recipes/context.js';
import { fill } from '../../recipes/words.js';
import type { View } from '../app.js';
import { whenLeft } from '../controls.js';
import { wordFor } from '../words.js';

const valueIn = ({ state }: View, key: string): string => new URLSearchParams(state.context).get(key) ?? '';

function mistakeAt({ shown, words }: View, key: string): string {
  const mistake = shown.find((one) => one.key === key);
  return mistake ? fill(words.mistakes[mistake.code], { given: mistake.given }) : '';
}

const hintOf = ({ words }: View, key: string): string =>
  Object.hasOwn(words.contextHints, key) ? wordFor(words.contextHints, key) : '';

/** What may stand there, where that is known. */
function optionsOf({ words, survey }: View, key: string): Readonly<Record<string, string>> | undefined {
  if (key === 'changePhase') return words.phases;
  if (key !== 'focus') return undefined;
  return Object.fromEntries(survey.focuses.map((focus) => [focus, wordFor(words.focuses, focus)]));
}

/** A control that is taken out of the page while it has the focus says that it changed: nobody did that. */
const whenThere =
  (act: (target: HTMLInputElement | HTMLSelectElement) => void) =>
  ({ target }: Event): void => {
    const control = target as HTMLInputElement | HTMLSelectElement;
    if (control.isConnected) act(control);
  };

const idOf = (key: string): string => `context-${key}`;

/** What every control of a key has. */
function controlOf(view: View, key: string) {
  const id = idOf(key);
  return {
    id,
    value: valueIn(view, key),
    described: `${id}-hint ${id}-mistake`,
    invalid: mistakeAt(view, key) === '' ? 'false' : 'true',
    write: whenThere(({ value }) => view.write({ context: withContext(view.state.context, key, value) }, id)),
    see: whenThere(() => view.see('context')),
    leave: whenLeft(() => view.leave('context', id)),
  };
}

function textControl(view: View, key: string): TemplateResult {
  const { id, value, described, invalid, write, see, leave } = controlOf(view, key);
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
    @change=${see}
    @blur=${leave}
  />`;
}

function choice(view: View, key: string, options: Readonly<Record<string, string>>): TemplateResult {
  const { id, value, described, invalid, write, see, leave } = controlOf(view, key);
  // What a link brought stays to be seen, also where it is none of these.
  const all = value === '' || Object.hasOwn(options, value) ? options : { ...options, [value]: value };
  return html`<select
    id=${id}
    aria-describedby=${described}
    aria-invalid=${invalid}
    @input=${write}
    @change=${see}
    @blur=${leave}
  >
    <option value="" .selected=${value === ''}>${view.words.contexts.none}</option>
    ${Object.entries(all).map(
      ([name, text]) => html`<option value=${name} .selected=${name === value}>${text}</option>`,
    )}
  </select>`;
}

function control(view: View, key: string): TemplateResult {
  const options = optionsOf(view, key);
  return options ? choice(view, key, options) : textControl(view, key);
}

/** A key that the survey does not take in this privacy mode says so, and has a field only to be emptied, and left. */
function keyField(view: View, key: string): TemplateResult {
  const { words } = view;
  const refused = isRefused(view, key);
  const label = wordFor(words.context, key);
  const id = idOf(key);
  if (refused && valueIn(view, key).trim() === '' && view.writing !== id)
    return html`<p class="field refused">
      <strong>${label}</strong> <span class="hint">${words.contexts.refused}</span>
    </p>`;
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

/** The key whose field somebody is in, which stays there when it is emptied. */
const writtenIn = ({ writing }: View): readonly string[] =>
  writing.startsWith('context-') ? [writing.slice('context-'.length)] : [];

/** What the page around tells a survey: what fits this one first, and the rest behind it. */
export function contextGroup(view: View): TemplateResult {
  const { words, survey, state } = view;
  const offered: readonly string[] = [...survey.context, ...survey.furtherContext];
  const byTag: readonly string[] = survey.byTag;
  // What a link brought, and is none of these, has to be seen to be taken away.
  const strange = [...contextEntries(state.context).map(([key]) => key), ...writtenIn(view)].filter(
    (key) => !offered.includes(key) && !byTag.includes(key),
  );
  const shown = [...survey.context, ...new Set(strange.sort())];
  return html`<fieldset>
    <legend>${words.contexts.heading}</legend>
    <p class="hint">${words.contexts.intro}</p>
    ${repeat(
      shown,
      (key) => key,
      (key) => keyField(view, key),
    )}
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
