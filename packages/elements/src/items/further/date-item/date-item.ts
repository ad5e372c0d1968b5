import { type DateItem, formatDate, type Issue } from '@kith/core';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { itemBase } from '../../alone/attributes.js';
import { warnAttribute } from '../../alone/attribute-problem.js';
import { renderOutside } from '../../choice-group.js';
import type { ItemFrame } from '../../item-frame.js';
import { ItemVerbEvent } from '../../item-verb-event.js';
import { FieldItemElement } from '../field-item.js';
import { dateStyles } from './styles.js';

const day = /^\d{4}-\d\d-\d\d$/;

/**
 * @summary A day, in the browser's own date field.
 */
export class DateItemElement extends FieldItemElement<DateItem> {
  static override styles = [...FieldItemElement.styles, dateStyles];
  static override properties: PropertyDeclarations = { min: {}, max: {} };

  /** The first day that is taken, `2026-08-17`. Default: no limit. */
  declare min: string;
  /** The last day that is taken. Default: no limit. */
  declare max: string;

  protected readonly unreadableText = 'errorNoDate';

  constructor() {
    super();
    Object.assign(this, { min: '', max: '' });
    this.addEventListener(ItemVerbEvent.type, this.wipe);
  }

  protected renderItem(frame: ItemFrame<DateItem>): unknown {
    const { item, label, notes, describedBy, required, invalid, isDisabled, verb } = frame;
    return html`<label id="label" for="field" part="label">${label}</label> ${notes}
      <input
        id="field"
        part="control"
        type="date"
        min=${item.min ?? nothing}
        max=${item.max ?? '9999-12-31'}
        aria-describedby=${describedBy}
        aria-required=${required}
        aria-invalid=${invalid}
        autocomplete="off"
        ?disabled=${isDisabled}
        @change=${stayProvisional}
      />
      ${renderOutside(frame, 'checkbox', 'group')} ${verb}`;
  }

  protected fromAttributes(): DateItem {
    return { ...itemBase(this), type: 'date', ...this.limit('min'), ...this.limit('max') };
  }

  protected override updated(): void {
    super.updated();
    if (this.isOutside) this.wipe();
  }

  protected override reset(): void {
    this.wipe();
    super.reset();
  }

  protected override wording(issue: Issue): string {
    const date = issue.params?.['date'];
    if (date === undefined) return super.wording(issue);
    return super.wording({ ...issue, params: { date: formatDate(this.language, String(date)) } });
  }

  /** Half a date has no value: only the field knows that something stands in it. */
  protected override get isUnreadable(): boolean {
    return (!this.isOutside && !!this.field?.validity.badInput) || super.isUnreadable;
  }

  private get field(): HTMLInputElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<HTMLInputElement>('#field') : null;
  }

  /** Takes half a date away. It has no value, and WebKit takes nothing from a field that has none. */
  private readonly wipe = (): void => {
    const { field } = this;
    if (!field?.validity.badInput) return;
    field.value = '2000-01-01';
    field.value = '';
  };

  private limit(name: 'min' | 'max'): Pick<DateItem, 'min' | 'max'> {
    const given = this[name];
    if (given && !day.test(given)) warnAttribute(this.localName, name, given, 'a day such as 2026-08-17');
    return day.test(given) ? { [name]: given } : {};
  }
}

/** While the year is typed, each of its digits makes another date: it counts when the focus goes on. */
function stayProvisional(event: Event): void {
  event.stopPropagation();
}
