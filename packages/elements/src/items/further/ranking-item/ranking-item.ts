import { type AnswerValue, formatText, type Option, plainText, type RankingItem } from '@kith/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { itemBase } from '../../alone/attributes.js';
import { warnAttribute } from '../../alone/attribute-problem.js';
import { renderOutside } from '../../choice-group.js';
import { ItemElement } from '../../item-element.js';
import type { ItemFrame } from '../../item-frame.js';
import { LightOptions } from '../../alone/light-options.js';
import { renderMarks } from '../../marks.js';
import { ButtonItemElement } from '../button-item.js';
import { joinedIds } from '../joined-ids.js';
import { plainWords } from '../plain-words.js';
import { furtherStyles } from '../styles.js';
import { type Move, moved } from './moved.js';
import { rankingStyles } from './styles.js';
import { moveTexts } from './move-texts.js';

/** Without its marks a list is none any more for Safari, unless it says so. */
const list = 'list';

/**
 * @summary Options put in order, with buttons.
 * @csspart ranked - The options that have a place, in their order.
 * @csspart unranked - The options that have none yet.
 * @csspart place - The number of a place.
 * @csspart move - A button that moves an option.
 */
export class RankingItemElement extends ButtonItemElement<RankingItem> {
  static override styles = [...ItemElement.styles, furtherStyles, rankingStyles];
  static override properties: PropertyDeclarations = {
    options: { attribute: false },
    top: { type: Number },
  };

  /** What is put in order. Default: the `<option>` children. */
  declare options: RankingItem['options'] | null;
  /** How many are put in order. Default: all. */
  declare top: number | null;

  private readonly light = new LightOptions(this);
  private said: { readonly id: string; readonly place: number } | null = null;
  private focusNext: { readonly id: string; readonly move: Move } | null = null;

  protected override updated(): void {
    super.updated();
    const next = this.focusNext;
    this.focusNext = null;
    if (!next) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('button[data-move]')];
    buttons.find(({ dataset }) => dataset['id'] === next.id && dataset['move'] === next.move)?.focus();
  }

  protected renderItem(frame: ItemFrame<RankingItem>): unknown {
    const { item, label, notes, describedBy, invalid, isDisabled, language, verb } = frame;
    const ranked = this.ranked;
    const unranked = item.options.filter(({ id }) => !ranked.includes(id));
    return html`<fieldset
      aria-describedby=${joinedIds('how', describedBy)}
      aria-invalid=${invalid}
      ?disabled=${isDisabled}
    >
      <legend id="label" part="label">${label}</legend>
      <p id="how" class="muted">
        ${item.top ? formatText(language, 'rankTopHint', { n: item.top }) : formatText(language, 'rankHint')}
      </p>
      ${notes}
      <div part="options">
        ${item.options.length ? nothing : formatText(language, 'itemUnavailable')}
        ${ranked.length ? this.renderRanked(frame, ranked) : nothing}
        ${unranked.length ? this.renderUnranked(frame, unranked) : nothing}
      </div>
      <p class="unseen" role="status">${this.renderSaid(frame)}</p>
      ${renderOutside(frame, 'checkbox')} ${verb}
    </fieldset>`;
  }

  protected fromAttributes(): RankingItem {
    const { top, localName } = this;
    const isUsable = !top || (Number.isInteger(top) && top > 0);
    if (!isUsable) warnAttribute(localName, 'top', String(top), 'a whole number above 0');
    return {
      ...itemBase(this),
      type: 'ranking',
      options: this.options ?? this.light.options,
      ...(isUsable && top && { top }),
    };
  }

  protected override parse(texts: readonly string[]): AnswerValue | null {
    const outside = this.question.outside?.find((word) => texts.includes(word));
    return outside ?? (texts.length ? texts : null);
  }

  protected override split(text: string): readonly string[] {
    return text.split(/\s+/).filter(Boolean);
  }

  protected override get control(): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>('button, input') : null;
  }

  private get ranked(): readonly string[] {
    return this.isOutside ? [] : this.chosen.map(plainText);
  }

  private renderRanked(frame: ItemFrame<RankingItem>, ranked: readonly string[]): TemplateResult {
    const last = ranked.length - 1;
    return html`<ol part="ranked" role=${list}>
      ${ranked.map((id, index) => {
        const place = { n: index + 1, count: ranked.length };
        const move = (move: Move, isOff: boolean) => this.renderMove(frame, id, move, isOff, place);
        return html`<li>
          <span class="place" part="place" aria-hidden="true"
            >${formatText(frame.language, 'place', place)}</span
          >
          <span class="name">${renderMarks(this.labelOf(id), frame.words)}</span>
          <span class="moves">
            ${move('up', index === 0)} ${move('down', index === last)} ${move('out', false)}
          </span>
        </li>`;
      })}
    </ol>`;
  }

  private renderUnranked(frame: ItemFrame<RankingItem>, options: readonly Option[]): TemplateResult {
    const isFull = this.ranked.length >= (frame.item.top ?? Infinity);
    return html`<p id="unranked" class="muted">${formatText(frame.language, 'notRanked')}</p>
      <ul part="unranked" role=${list} aria-labelledby="unranked">
        ${options.map(
          ({ id, label }) =>
            html`<li>
              <span class="name">${renderMarks(label, frame.words)}</span>
              <span class="moves">${this.renderMove(frame, id, 'in', isFull)}</span>
            </li>`,
        )}
      </ul>`;
  }

  /** A button that cannot act keeps the focus: a disabled one would drop it. */
  private renderMove(
    { language, words }: ItemFrame,
    id: string,
    move: Move,
    isOff: boolean,
    place: Readonly<Record<string, number>> = {},
  ): TemplateResult {
    const [visible, whole] = moveTexts[move];
    return html`<button
      type="button"
      class="tool"
      part="move"
      data-id=${id}
      data-move=${move}
      aria-label=${formatText(language, whole, { label: plainWords(this.labelOf(id), words), ...place })}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${this.handleMove}
    >
      ${formatText(language, visible)}
    </button>`;
  }

  /** Where the option that was moved last is now. */
  private renderSaid({ language, words }: ItemFrame): unknown {
    if (!this.said) return nothing;
    const { id, place } = this.said;
    const label = plainWords(this.labelOf(id), words);
    return formatText(language, place ? 'ranked' : 'unranked', { label, n: place });
  }

  private labelOf(id: string): string {
    return this.question.options.find((option) => option.id === id)?.label ?? '';
  }

  private readonly handleMove = (event: Event): void => {
    const { dataset, ariaDisabled } = event.currentTarget as HTMLElement;
    const { id = '', move } = dataset as { readonly id?: string; readonly move?: Move };
    if (ariaDisabled === 'true' || !move) return;
    const next = moved(this.ranked, id, move);
    this.said = { id, place: next.indexOf(id) + 1 };
    // "Place next" and "Take out" take each other's place.
    this.focusNext = { id, move: move === 'in' ? 'out' : move === 'out' ? 'in' : move };
    this.act(next);
  };
}
