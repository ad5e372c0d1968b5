import { formatText, type MatrixRow, type ThenNowItem } from '@kith/core';
import type { PropertyDeclarations } from 'lit';
import { itemBase } from '../../alone/attributes.js';
import { RowsItemElement } from '../rows-item.js';

/**
 * `value` names both answers: `then=2 now=4`. A form named `q` sends them as `q.then` and `q.now`. Outside
 * answers are offered for each.
 *
 * @summary One statement judged for before and for now.
 */
export class ThenNowItemElement extends RowsItemElement<ThenNowItem> {
  static override properties: PropertyDeclarations = {
    // Not `then`: that would make a promise of the element.
    thenLabel: { attribute: 'then' },
    nowLabel: { attribute: 'now' },
  };

  /** What "before" means here. Default: "Before" in the reader's language. */
  declare thenLabel: string;
  /** What "now" means here. Default: "Now" in the reader's language. */
  declare nowLabel: string;

  constructor() {
    super();
    Object.assign(this, { thenLabel: '', nowLabel: '' });
  }

  protected rowsOf(item: ThenNowItem): readonly MatrixRow[] {
    return (['then', 'now'] as const).map((id) => ({
      id,
      label: item[id] || formatText(this.language, id),
    }));
  }

  protected fromAttributes(): ThenNowItem {
    const { thenLabel: then, nowLabel: now } = this;
    return { ...itemBase(this), type: 'then-now', scale: this.scaleId, then, now };
  }
}
