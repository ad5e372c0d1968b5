import { type DropdownItem, formatText, type Option } from '@kith/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { itemBase } from '../../alone/attributes.js';
import { renderOther, renderOutside } from '../../choice-group.js';
import { ItemElement } from '../../item-element.js';
import type { ItemFrame } from '../../item-frame.js';
import { LightOptions } from '../../alone/light-options.js';
import { Pause } from '../pause.js';
import { plainWords } from '../plain-words.js';
import { furtherStyles } from '../styles.js';
import { shorten } from './shorten.js';

/** Above so many options a field to shorten the list is offered. */
const longList = 15;

/**
 * @summary One choice out of a long list, as a native select.
 * @csspart filter - The field that shortens a list of more than 15 options.
 * @csspart count - How many options are left in the list.
 */
export class DropdownItemElement extends ItemElement<DropdownItem> {
  static override styles = [...ItemElement.styles, furtherStyles];
  static override properties: PropertyDeclarations = {
    options: { attribute: false },
    typed: { state: true },
  };

  /** What can be chosen. Default: the `<option>` children. */
  declare options: DropdownItem['options'] | null;
  /** What was typed to shorten the list. */
  declare private typed: string;

  private readonly light = new LightOptions(this);
  private readonly count = new Pause<number>(this);

  constructor() {
    super();
    this.typed = '';
  }

  protected override updated(): void {
    super.updated();
    const select = this.renderRoot.querySelector('select');
    if (select && select.value !== this.text) select.value = this.text;
  }

  protected renderItem(frame: ItemFrame<DropdownItem>): unknown {
    const { item, label, notes, describedBy, required, invalid, isDisabled, verb } = frame;
    const { options } = item;
    return html`<label id="label" for="choice" part="label">${label}</label> ${notes}
      ${options.length > longList ? this.renderFilter(frame) : nothing}
      ${
        options.length
          ? html`<select
              id="choice"
              part="control"
              aria-describedby=${describedBy}
              aria-required=${required}
              aria-invalid=${invalid}
              autocomplete="off"
              ?disabled=${isDisabled}
            >
              <option value="">${formatText(frame.language, 'chooseFrom')}</option>
              ${this.inList(options).map(
                (option) =>
                  html`<option value=${option.id}>${plainWords(option.label, frame.words)}</option>`,
              )}
            </select>`
          : html`<p>${formatText(frame.language, 'itemUnavailable')}</p>`
      }
      ${this.otherOption === undefined ? nothing : renderOther(frame)}
      ${renderOutside(frame, 'checkbox', 'group')} ${verb}`;
  }

  protected fromAttributes(): DropdownItem {
    return { ...itemBase(this), type: 'dropdown', options: this.options ?? this.light.options };
  }

  protected override get control(): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>('#filter, #choice') : null;
  }

  private renderFilter({ language, isDisabled }: ItemFrame): TemplateResult {
    const { settled } = this.count;
    return html`<label class="field" part="filter"
        >${formatText(language, 'filterOptions')}<input
          id="filter"
          part="control"
          type="search"
          autocomplete="off"
          spellcheck="false"
          ?disabled=${isDisabled}
          @input=${this.handleTyping}
          @change=${this.handleTyping}
      /></label>
      <p class="muted" part="count" role="status">
        ${settled === null ? nothing : formatText(language, 'optionsFound', { n: settled })}
      </p>`;
  }

  /** The options that were found and, so that no answer is lost, the chosen one. */
  private inList(options: readonly Option[]): readonly Option[] {
    const found = shorten(options, this.typed);
    return options.filter((option) => found.includes(option) || option.id === this.text);
  }

  /** To shorten the list is no answer: nobody else hears of it. */
  private readonly handleTyping = (event: Event): void => {
    event.stopPropagation();
    const { value } = event.target as HTMLInputElement;
    if (value === this.typed) return;
    this.typed = value;
    this.count.take(shorten(this.question.options, value).length);
  };
}
