import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { copyText } from '../../page-scripts/copy-text.js';
import { fill } from '../recipes/words.js';
import type { View } from './app.js';
import type { MistakeField } from '../recipes/mistakes.js';
import type { Said } from './said.js';
import type { Field } from './state.js';
import type { PageWords } from './words.js';

type Shown = TemplateResult | typeof nothing;

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A control is left when the focus goes elsewhere in the page, not when the whole window loses it. */
export const whenLeft =
  (act: () => void) =>
  ({ target }: Event): void => {
    if (target !== document.activeElement) act();
  };

/** The words for what is wrong with a field, once somebody has been in it. */
export function mistakeIn({ shown, words }: View, field: MistakeField): string {
  const mistake = shown.find((one) => one.field === field);
  return mistake ? fill(words.mistakes[mistake.code], { given: mistake.given }) : '';
}

/** What a field is called: of a file, its name is in no address. */
export const labelOf = ({ words, recipe }: View, field: MistakeField): string =>
  field === 'name' && recipe.way === 'file' ? words.place.fileName : words.labels[field];

interface TextField {
  readonly field: MistakeField & Field;
  readonly hint: string;
  readonly inputmode?: 'url' | 'text';
  readonly isOptional?: boolean;
}

/** A field for one line, with its hint before and its mistake behind it. */
export function textField(
  view: View,
  { field, hint, inputmode = 'text', isOptional = false }: TextField,
): Shown {
  const mistake = mistakeIn(view, field);
  return html`<div class="field">
    <label for=${field}>${labelOf(view, field)}</label>
    <p class="hint" id="${field}-hint">${hint}${isOptional ? html` ${view.words.page.optional}` : nothing}</p>
    <input
      id=${field}
      type="text"
      dir="auto"
      inputmode=${inputmode}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="${field}-hint ${field}-mistake"
      aria-invalid=${mistake ? 'true' : 'false'}
      .value=${view.state[field]}
      @input=${(event: Event) => view.write({ [field]: valueOf(event) }, field)}
      @change=${() => view.see(field)}
      @blur=${whenLeft(() => view.leave(field, field))}
    />
    <p class="mistake" id="${field}-mistake" role="status">${mistake}</p>
  </div>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

const radio = (view: View, field: Field, chosen: string, { value, label, note }: Option): Shown => {
  const id = `${field}-${value}`;
  return html`<div class="option">
    <input
      type="radio"
      name=${field}
      id=${id}
      value=${value}
      aria-describedby=${note ? `${id}-note` : nothing}
      .checked=${value === chosen}
      @change=${() => view.set({ [field]: value })}
    />
    <label for=${id}>${label}</label>
    ${note ? html`<p class="hint" id="${id}-note">${note}</p>` : nothing}
  </div>`;
};

interface RadioGroup {
  readonly field: Field;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly note?: string | undefined;
}

/** One of several, all to be seen. */
export const radioGroup = (view: View, { field, legend, options, chosen, note }: RadioGroup): Shown =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${note ? html`<p class="note">${note}</p>` : nothing}
    ${options.map((option) => radio(view, field, chosen, option))}
  </fieldset>`;

/** A page that takes changes of these fields. */
interface TakesChanges<F extends string> {
  readonly set: (changes: Readonly<Partial<Record<F, string>>>) => void;
}

/** What somebody chose or typed in one field. */
export const changeOf = <F extends string>(field: F, event: Event): Readonly<Record<F, string>> =>
  ({ [field]: valueOf(event) }) as Record<F, string>;

interface SelectField<F extends string> {
  readonly field: F;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
}

/** One of several, for long lists. */
export const selectField = <F extends string>(
  page: TakesChanges<F>,
  { field, label, options, chosen }: SelectField<F>,
): Shown =>
  html`<div class="field">
    <label for=${field}>${label}</label>
    <select id=${field} @change=${(event: Event) => page.set(changeOf(field, event))}>
      ${options.map((option) => optionOf(option, chosen))}
    </select>
  </div>`;

export const optionOf = ({ value, label }: Option, chosen: string): Shown =>
  html`<option value=${value} .selected=${value === chosen}>${label}</option>`;

/** The place where it is said, without a space while nothing is. Only a text that is put there anew is read out. */
export function saidPart({ said }: { readonly said: Said }): TemplateResult {
  const text = said.text === '' ? nothing : keyed(said, html`<span>${said.text}</span>`);
  return html`<p class="said" role="status">${text}</p>`;
}

/** A page that says what was copied. */
interface Says {
  readonly words: Pick<PageWords, 'result'>;
  readonly say: (text: string) => void;
}

/** Code to take along. A native field, so that it can be selected and copied where nothing else works. */
export function codeField(
  { words, say }: Says,
  { id, label, code }: { readonly id: string; readonly label: string; readonly code: string },
): Shown {
  const copy = async (): Promise<void> => {
    const field = document.querySelector<HTMLTextAreaElement>(`#${id}`);
    if (field)
      say((await copyText(field)) ? fill(words.result.copied, { what: label }) : words.result.selected);
  };
  return html`<div class="field code">
    <label for=${id}>${label}</label>
    <textarea id=${id} readonly dir="ltr" spellcheck="false" rows=${rowsFor(code)} .value=${code}></textarea>
    <pre class="on-paper" dir="ltr">${code}</pre>
    <button
      type="button"
      aria-label=${fill(words.result.copyOf, { what: label })}
      @click=${() => void copy()}
    >
      ${words.result.copy}
    </button>
  </div>`;
}

const rowsFor = (code: string): number =>
  Math.min(
    18,
    code.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 70)), 0),
  );
