import type { AnswerValue, ScaleItem } from '@kith/core';
import type { PropertyDeclarations } from 'lit';
import { renderChoiceGroup } from '../choice-group.js';
import { ItemElement } from '../item-element.js';
import type { ItemFrame } from '../item-frame.js';

/**
 * @summary A rating on a fully labelled scale, as a row of radio buttons.
 */
export class ScaleItemElement extends ItemElement<ScaleItem> {
  static override properties: PropertyDeclarations = { scale: {} };

  /** Id of the scale. Default `agree5`. */
  declare scale: string;

  constructor() {
    super();
    this.scale = 'agree5';
  }

  protected renderItem(frame: ItemFrame<ScaleItem>): unknown {
    const labels: Readonly<Record<string, readonly string[]>> = frame.language.scales;
    return renderChoiceGroup(
      frame,
      'radio',
      (labels[frame.item.scale] ?? []).map((label, n) => ({ id: String(n + 1), label })),
    );
  }

  protected fromAttributes(): ScaleItem {
    return this.described('scale');
  }

  protected override parse([text]: readonly string[]): AnswerValue | null {
    return Number(text) || (text ?? null);
  }
}
