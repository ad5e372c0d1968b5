import {
  type AnswerValue,
  formatText,
  type GroupEntry,
  type RepeatingGroupItem,
  type TextKey,
} from '@kith/core';
import { mostEntries } from '@kith/core/item-types';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { itemBase } from '../../alone/attributes.js';
import { renderOutside } from '../../choice-group.js';
import type { Control, Flaw } from '../../form-element.js';
import { ItemElement } from '../../item-element.js';
import type { ItemFrame } from '../../item-frame.js';
import { ItemVerbEvent } from '../../item-verb-event.js';
import { ButtonItemElement } from '../button-item.js';
import { jsonValue } from '../json-value.js';
import { furtherStyles } from '../styles.js';
import { answersIn, createEntry, dress, type Entry, fill, isBlank, wrongAmong } from './entry.js';
import { entriesFrom, textsOf } from './form-texts.js';
import { groupStyles } from './styles.js';
import { templateFields } from './template-fields.js';

interface Removed {
  readonly entry: Entry;
  readonly index: number;
}

/**
 * In a form each answer has a name of its own: `children.0.age`. The attribute `value` is JSON, a list of entries.
 *
 * @summary The same few questions as often as there is something to say.
 * @slot - A `<template>` with the item tags that each entry consists of; their `name` is the id of the field.
 * @csspart entry - One entry.
 * @csspart remove - The button that takes an entry away.
 * @csspart removed - Where an entry was taken away, with the way back.
 * @csspart add - The button that adds an entry.
 */
export class RepeatingGroupItemElement extends ButtonItemElement<RepeatingGroupItem> {
  static override styles = [...ItemElement.styles, furtherStyles, groupStyles];
  static override properties: PropertyDeclarations = {
    fields: { attribute: false },
    entry: {},
    min: { type: Number },
    max: { type: Number },
  };

  /** What is asked in each entry. Default: the item tags in the `<template>` child. */
  declare fields: RepeatingGroupItem['fields'] | null;
  /** What one entry is called, e.g. `Child`. */
  declare entry: string;
  /** Entries that are there from the start and must be. Default 0, with one shown. */
  declare min: number | null;
  /** The most entries. Default 20. */
  declare max: number | null;

  private shown: readonly Entry[] = [];
  private removed: Removed | null = null;
  private said: readonly [text: TextKey, n: number] | null = null;
  private focusNext: Entry | 'put-back' | null = null;
  private inMarkup: RepeatingGroupItem['fields'] | null = null;

  constructor() {
    super();
    this.entry = '';
    this.addEventListener(ItemVerbEvent.type, this.wipe);
  }

  override commit(): void {
    for (const field of this.allFields) field.commit();
    super.commit();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { fields, min = 0 } = this.question;
    if (this.isOutside && this.wrong) this.wipe();
    const answers = this.begun;
    const wanted = this.listed;
    if (JSON.stringify(answers.map(([, answer]) => answer)) !== JSON.stringify(wanted)) {
      if (answers.length === wanted.length) answers.forEach(([entry], n) => fill(entry, wanted[n] ?? {}));
      else this.shown = wanted.map((answer) => createEntry(fields, answer));
    }
    const missing = Math.max(min, 1) - this.shown.length;
    if (missing > 0)
      this.shown = [...this.shown, ...Array.from({ length: missing }, () => createEntry(fields, {}))];
    dress(this.shown, fields, this);
  }

  protected override updated(): void {
    super.updated();
    this.showFieldErrors();
    const next = this.focusNext;
    this.focusNext = null;
    if (next === 'put-back') this.renderRoot.querySelector<HTMLElement>('[part=removed] button')?.focus();
    else if (next) [...next.fields.values()][0]?.focus();
  }

  protected renderItem(frame: ItemFrame<RepeatingGroupItem>): unknown {
    const { item, label, notes, describedBy, invalid, isDisabled, language, verb } = frame;
    const list: unknown[] = this.shown.map((entry, index) => this.renderEntry(frame, entry, index));
    const hasRoom = this.shown.length < this.most;
    if (this.removed && hasRoom)
      list.splice(this.removed.index, 0, this.renderRemoved(frame, this.removed.index + 1));
    return html`<fieldset aria-describedby=${describedBy} aria-invalid=${invalid} ?disabled=${isDisabled}>
      <legend id="label" part="label">${label}</legend>
      ${notes}
      <div part="options">${item.fields.length ? list : formatText(language, 'itemUnavailable')}</div>
      ${
        item.fields.length && hasRoom
          ? html`<button type="button" class="tool" part="add" @click=${this.handleAdd}>
              ${formatText(language, 'addEntry', { name: item.entry })}
            </button>`
          : nothing
      }
      <p class="unseen" role="status">
        ${this.said ? formatText(language, this.said[0], { name: item.entry, n: this.said[1] }) : nothing}
      </p>
      ${renderOutside(frame, 'checkbox')} ${verb}
    </fieldset>`;
  }

  protected fromAttributes(): RepeatingGroupItem {
    const { entry, min, max } = this;
    if (!this.inMarkup?.length) this.inMarkup = templateFields(this);
    return {
      ...itemBase(this),
      type: 'repeating-group',
      fields: this.fields ?? this.inMarkup,
      entry,
      ...(min && { min }),
      ...(max && { max }),
    };
  }

  protected override parse([text]: readonly string[]): AnswerValue | null {
    return this.question.outside?.find((word) => word === text) ?? jsonValue(text);
  }

  /** What a field fires comes through here, and so does an answer outside the entries. */
  protected override read(control: Control): void {
    if (control.type === 'checkbox') super.read(control);
    else this.choose(this.collected);
  }

  protected override restore(data: FormData): void {
    const outside = data.get(this.name);
    const { fields } = this.question;
    this.value = typeof outside === 'string' ? outside : entriesFrom(data, this.name, fields, this.most);
  }

  protected override get texts(): readonly (readonly [name: string, text: string])[] {
    return this.isOutside ? super.texts : textsOf(this.listed);
  }

  /** What is wrong in a field is said at the field. */
  protected override get errors(): readonly string[] {
    if (!this.view && !this.isReported) return [];
    return this.issues.filter(({ code }) => ownCodes.includes(code)).map((issue) => this.wording(issue));
  }

  protected override get flaw(): Flaw | null {
    const { wrong } = this;
    const flaw = super.flaw;
    const badInput = !!wrong?.validity.badInput;
    if (!wrong || (flaw && !badInput)) return flaw;
    return { flags: { badInput, customError: !badInput }, message: wrong.validationMessage };
  }

  protected override get control(): HTMLElement | null {
    const fields = this.allFields.filter((field) => this.renderRoot.contains(field));
    return wrongAmong(fields) ?? fields.find(({ validity }) => !validity.valid) ?? fields[0] ?? null;
  }

  protected override reset(): void {
    this.wipe();
    super.reset();
  }

  private get wrong(): ItemElement | undefined {
    return this.view?.shown === false ? undefined : wrongAmong(this.allFields);
  }

  private get most(): number {
    return this.question.max ?? mostEntries;
  }

  /** The entries of the value; none where it is an answer outside them. */
  private get listed(): readonly GroupEntry[] {
    const { value } = this;
    return Array.isArray(value) ? (value as readonly GroupEntry[]) : [];
  }

  private get begun(): readonly (readonly [Entry, GroupEntry])[] {
    const { fields } = this.question;
    return this.shown
      .map((entry) => [entry, answersIn(entry, fields)] as const)
      .filter(([, answers]) => !isBlank(answers));
  }

  private get collected(): readonly GroupEntry[] {
    return this.begun.map(([, answers]) => answers);
  }

  private get allFields(): readonly ItemElement[] {
    return this.shown.flatMap(({ fields }) => [...fields.values()]);
  }

  private showFieldErrors(): void {
    const { issues, view } = this;
    if (view ? issues.length === 0 : !this.isReported) return;
    const isIncomplete = issues.some(({ code }) => ownCodes.includes(code));
    const { fields, min = 0, required = false } = this.question;
    this.shown.forEach((entry, index) => {
      if (index >= Math.max(min, Number(view?.required ?? required)) && isBlank(answersIn(entry, fields)))
        return;
      for (const element of entry.fields.values())
        if (isIncomplete || !element.validity.valueMissing) element.checkValidity();
    });
  }

  private renderEntry(
    { item, language }: ItemFrame<RepeatingGroupItem>,
    { fields }: Entry,
    index: number,
  ): TemplateResult {
    const params = { name: item.entry, n: index + 1 };
    return html`<fieldset class="entry" part="entry">
      <legend>${formatText(language, 'entry', params)}</legend>
      ${[...fields.values()]}
      ${
        this.shown.length > Math.max(item.min ?? 0, 1)
          ? html`<button
              type="button"
              class="tool"
              part="remove"
              data-index=${index}
              @click=${this.handleRemove}
            >
              ${formatText(language, 'removeEntry', params)}
            </button>`
          : nothing
      }
    </fieldset>`;
  }

  private renderRemoved({ item, language }: ItemFrame<RepeatingGroupItem>, n: number): TemplateResult {
    const params = { name: item.entry, n };
    return html`<p class="removed" part="removed">
      <span class="muted">${formatText(language, 'entryRemoved', params)}</span>
      <button type="button" class="tool" @click=${this.handlePutBack}>
        ${formatText(language, 'putBackEntry', params)}
      </button>
    </p>`;
  }

  /** Takes every entry away, also what is no answer and so in no value. */
  private readonly wipe = (): void => {
    this.shown = [];
  };

  private readonly handleAdd = (): void => {
    const entry = createEntry(this.question.fields, {});
    this.shown = [...this.shown, entry];
    this.tell('entryAdded', this.shown.length, entry);
  };

  private readonly handleRemove = ({ currentTarget }: Event): void => {
    const index = Number((currentTarget as HTMLElement).dataset['index']);
    const entry = this.shown[index];
    if (!entry) return;
    this.removed = { entry, index };
    this.shown = this.shown.filter((one) => one !== entry);
    this.tell('entryRemoved', index + 1, 'put-back');
    this.actIf(entry);
  };

  private readonly handlePutBack = (): void => {
    if (!this.removed) return;
    const { entry, index } = this.removed;
    this.removed = null;
    this.shown = [...this.shown.slice(0, index), entry, ...this.shown.slice(index)];
    this.tell('entryAdded', index + 1, entry);
    this.actIf(entry);
  };

  private tell(text: TextKey, n: number, focus: Entry | 'put-back'): void {
    this.said = [text, n];
    this.focusNext = focus;
    this.requestUpdate();
  }

  /** An empty entry that comes or goes changes nothing in the answer. */
  private actIf(entry: Entry): void {
    if (!isBlank(answersIn(entry, this.question.fields))) this.act(this.collected);
  }
}

/** What concerns the group as a whole. */
const ownCodes: readonly string[] = ['required', 'incomplete', 'check'];
