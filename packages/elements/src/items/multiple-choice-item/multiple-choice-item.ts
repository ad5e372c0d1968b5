import type { AnswerValue, MultipleChoiceItem } from '@kith/core';
import type { PropertyDeclarations } from 'lit';
import { renderChoiceGroup } from '../choice-group.js';
import { ItemElement } from '../item-element.js';
import type { ItemFrame } from '../item-frame.js';
import { LightOptions } from '../light-options.js';

/**
 * @summary Any number of options, as checkboxes.
 */
export class MultipleChoiceItemElement extends ItemElement<MultipleChoiceItem> {
  static override properties: PropertyDeclarations = { options: { attribute: false } };

  /** What can be chosen. Default: the `<option>` children. */
  declare options: MultipleChoiceItem['options'] | null;

  private readonly light = new LightOptions(this);

  protected renderItem(frame: ItemFrame<MultipleChoiceItem>): unknown {
    return renderChoiceGroup(frame, 'checkbox', frame.item.options, this.otherOption);
  }

  protected fromAttributes(): MultipleChoiceItem {
    return { ...this.base, type: 'multiple-choice', options: this.options ?? this.light.options };
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
