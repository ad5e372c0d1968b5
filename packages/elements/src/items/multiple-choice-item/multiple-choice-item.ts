import { type AnswerValue, formatText, type MultipleChoiceItem } from '@kith/core';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { renderChoiceGroup } from '../choice-group.js';
import { ItemElement } from '../item-element.js';
import type { ItemFrame } from '../item-frame.js';

/**
 * @summary Any number of options, as checkboxes.
 */
export class MultipleChoiceItemElement extends ItemElement<MultipleChoiceItem> {
  static override properties: PropertyDeclarations = {
    options: { attribute: false },
    maxChoices: { attribute: 'max-choices', type: Number },
  };

  /** What can be chosen. Default: the `<option>` children. */
  declare options: MultipleChoiceItem['options'] | null;
  /** The most that can be chosen. Default: all. */
  declare maxChoices: number | null;

  constructor() {
    super();
    this.maxChoices = null;
  }

  protected renderItem(frame: ItemFrame<MultipleChoiceItem>): unknown {
    const group = renderChoiceGroup(frame, 'checkbox', frame.item.options, this.otherOption);
    const { maxChoices: max } = frame.item;
    if (!max) return group;
    // The error that is seen at once is heard at once, too.
    const isOver = !this.isOutside && this.chosen.length > max;
    return html`${group}
      <p class="unseen" role="status">
        ${isOver ? formatText(frame.language, 'errorTooMany', { max }) : nothing}
      </p>`;
  }

  protected fromAttributes(): MultipleChoiceItem {
    return this.described('multiple-choice');
  }

  protected override parse(texts: readonly string[]): AnswerValue | null {
    const outside = this.question.outside?.find((word) => texts.includes(word));
    return outside ?? (texts.length ? texts : null);
  }

  protected override split(text: string): readonly string[] {
    return text.split(/\s+/).filter(Boolean);
  }

  /** What stands alone clears the others, and the other way round. */
  protected override read({ value, checked }: HTMLInputElement): void {
    const { options, outside } = this.question;
    const word = outside?.find((answer) => answer === value);
    if (word) {
      this.choose(checked ? word : null);
      return;
    }
    const before = this.isOutside ? [] : this.chosen;
    const isAlone = options.some(({ id, exclusive }) => exclusive && id === value);
    const stays = ({ id, exclusive }: (typeof options)[number]): boolean =>
      id === value ? checked : before.includes(id) && !(checked && (isAlone || exclusive));
    this.choose(options.filter(stays).map(({ id }) => id));
  }
}
