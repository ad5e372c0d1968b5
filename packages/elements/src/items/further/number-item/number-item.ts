import { type AnswerValue, formatText, type NumberItem } from '@kith/core';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { itemBase } from '../../alone/attributes.js';
import { warnAttribute } from '../../alone/attribute-problem.js';
import { renderOutside } from '../../choice-group.js';
import type { Control } from '../../form-element.js';
import type { ItemFrame } from '../../item-frame.js';
import { renderMarks } from '../../marks.js';
import { FieldItemElement } from '../field-item.js';
import { readNumber } from './read-number.js';
import { numberStyles } from './styles.js';
import { writeNumber } from './write-number.js';

const limits = { min: 'min', max: 'max', decimals: 'decimals' } as const;

/**
 * Takes the decimal sign and the digits of the reader's language; `value` and what a form sends are written
 * with a point and the digits 0 to 9.
 *
 * @summary A number, with what is counted beside it.
 */
export class NumberItemElement extends FieldItemElement<NumberItem> {
  static override styles = [...FieldItemElement.styles, numberStyles];
  static override properties: PropertyDeclarations = {
    min: { type: Number },
    max: { type: Number },
    decimals: { type: Number },
    unit: {},
  };

  /** The least that is taken. Default: no limit. */
  declare min: number | null;
  /** The most that is taken. Default: no limit. */
  declare max: number | null;
  /** Digits after the decimal sign that are taken. Default 0: whole numbers. */
  declare decimals: number | null;
  /** What is counted: `minutes`. Default none. */
  declare unit: string;

  protected readonly unreadableText = 'errorNotANumber';
  private typed = '';

  constructor() {
    super();
    Object.assign(this, { min: null, max: null, decimals: null, unit: '' });
  }

  protected renderItem(frame: ItemFrame<NumberItem>): unknown {
    const { item, label, notes, describedBy, required, invalid, isDisabled, verb } = frame;
    const range = this.rangeOf(frame);
    const described = [
      item.unit ? 'unit' : '',
      range ? 'range' : '',
      describedBy === nothing ? '' : describedBy,
    ];
    return html`<label id="label" for="field" part="label">${label}</label>
      ${range ? html`<p id="range" class="muted" part="hint">${range}</p>` : nothing} ${notes}
      <div class="number">
        <input
          id="field"
          part="control"
          type="text"
          inputmode=${item.decimals ? 'decimal' : 'numeric'}
          aria-describedby=${described.filter(Boolean).join(' ') || nothing}
          aria-required=${required}
          aria-invalid=${invalid}
          autocomplete="off"
          ?disabled=${isDisabled}
        />
        ${item.unit ? html`<span id="unit" part="unit">${renderMarks(item.unit, frame.words)}</span>` : nothing}
      </div>
      ${renderOutside(frame, 'checkbox', 'group')} ${verb}`;
  }

  protected fromAttributes(): NumberItem {
    const given = Object.keys(limits).flatMap((name) => this.limit(name as keyof typeof limits));
    return {
      ...itemBase(this),
      type: 'number',
      ...Object.fromEntries(given),
      ...(this.unit && { unit: this.unit }),
    };
  }

  protected override parse([text = '']: readonly string[]): AnswerValue | null {
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  }

  protected override read(control: Control): void {
    if (control.id === 'field') {
      this.typed = control.value;
      const text = control.value.trim();
      this.choose(readNumber(text, this.language) ?? text);
      this.held.isTyped = true;
    } else super.read(control);
  }

  /** What was typed, while it means the answer: "07" and "1.0" stay as they are. */
  protected override get text(): string {
    const { held, typed, language, isOutside } = this;
    const { current } = held;
    if (current === null || isOutside) return '';
    if ((readNumber(typed, language) ?? typed.trim()) === current) return typed;
    return typeof current === 'number' ? writeNumber(current, language) : super.text;
  }

  /** Both limits help to know what is meant; one alone is said when it is passed. */
  private rangeOf({ item: { min, max, hint }, language }: ItemFrame<NumberItem>): string {
    if (min === undefined || max === undefined || hint) return '';
    const write = (limit: number) => writeNumber(limit, language);
    return formatText(language, 'numberRange', { min: write(min), max: write(max) });
  }

  private limit(name: keyof typeof limits): readonly (readonly [string, number])[] {
    const given = this[name];
    if (given === null) return [];
    const isUsable =
      name === 'decimals' ? Number.isInteger(given) && given >= 0 && given <= 10 : Number.isFinite(given);
    if (isUsable) return [[name, given]];
    warnAttribute(this.localName, name, this.getAttribute(name) ?? String(given), 'a number');
    return [];
  }
}
