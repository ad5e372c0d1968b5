import { type AnswerValue, formatNumber, type NumericScaleItem } from '@kith/core';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { itemBase } from '../../alone/attributes.js';
import { renderGroup, renderOption } from '../../choice-group.js';
import { ItemElement } from '../../item-element.js';
import type { ItemFrame } from '../../item-frame.js';
import { plainWords } from '../plain-words.js';
import { numericScaleStyles } from './styles.js';

const points = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/**
 * @summary A rating from 0 to 10 with words at both ends, as radio buttons.
 */
export class NumericScaleItemElement extends ItemElement<NumericScaleItem> {
  static override styles = [...ItemElement.styles, numericScaleStyles];
  static override properties: PropertyDeclarations = { low: {}, high: {} };

  /** What 0 means. */
  declare low: string;
  /** What 10 means. */
  declare high: string;

  constructor() {
    super();
    Object.assign(this, { low: '', high: '' });
  }

  protected renderItem(frame: ItemFrame<NumericScaleItem>): unknown {
    const { item, language } = frame;
    const number = (n: number) => formatNumber(language, n);
    const ends = [
      { n: 0, means: plainWords(item.low, frame.words) },
      { n: 10, means: plainWords(item.high, frame.words) },
    ].filter(({ means }) => means);
    // The ends are written once for the eye, and said with the numbers that they belong to.
    return renderGroup(
      frame,
      'radio',
      'options',
      html`<div class="points">
          ${points.map((point) => {
            const end = ends.find(({ n }) => n === point);
            const said = end ? html`<span class="unseen"> ${end.means}</span>` : nothing;
            return renderOption('radio', String(point), html`${number(point)}${said}`);
          })}
        </div>
        <p class="ends muted" part="ends" aria-hidden="true">
          ${ends.map(({ n, means }) => html`<span>${number(n)}: ${means}</span>`)}
        </p>`,
    );
  }

  protected fromAttributes(): NumericScaleItem {
    const { low, high } = this;
    return { ...itemBase(this), type: 'numeric-scale', low, high };
  }

  protected override parse([text]: readonly string[]): AnswerValue | null {
    return text && /^\d+$/.test(text) ? Number(text) : (text ?? null);
  }
}
