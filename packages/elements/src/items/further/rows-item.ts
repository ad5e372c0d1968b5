import { type AnswerValue, type MatrixItem, type MatrixRow, scales, type ThenNowItem } from '@kith/core';
import type { RowAnswers } from '@kith/core';
import type { PropertyDeclarations } from 'lit';
import { warnAttribute } from '../alone/attribute-problem.js';
import type { Control } from '../form-element.js';
import { ItemElement } from '../item-element.js';
import type { ItemFrame } from '../item-frame.js';
import { renderRows } from './render-rows.js';
import { rowsStyles } from './rows-styles.js';

const nothingYet: RowAnswers = {};

/** Several rows on one scale, each a group of radio buttons with a tab stop of its own. */
export abstract class RowsItemElement<I extends MatrixItem | ThenNowItem> extends ItemElement<I> {
  static override styles = [...ItemElement.styles, rowsStyles];
  static override properties: PropertyDeclarations = { scale: {} };

  /** Id of the scale of every row. Default `agree5`. */
  declare scale: string;

  constructor() {
    super();
    this.scale = 'agree5';
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // What the arrow keys chose in one row counts when the focus goes on to the next.
    root.addEventListener('focusout', (event) => {
      const { target, relatedTarget } = event as FocusEvent;
      if (rowAround(target) !== rowAround(relatedTarget)) this.commit();
    });
    return root;
  }

  /** Focuses the first row that is still open. */
  override focus(options?: FocusOptions): void {
    if (this.isUpdatePending) this.performUpdate();
    const { answers } = this;
    const radios = [...this.renderRoot.querySelectorAll<HTMLInputElement>('[type=radio]')];
    const open = radios.find(({ name }) => !(name in answers));
    if (open) open.focus(options);
    else super.focus(options);
  }

  protected abstract rowsOf(item: I): readonly MatrixRow[];

  protected renderItem(frame: ItemFrame<I>): unknown {
    return renderRows(frame, this.rowsOf(frame.item), this.answers);
  }

  protected get scaleId(): I['scale'] {
    const { scale } = this;
    if (!(scale in scales))
      warnAttribute(this.localName, 'scale', scale, `one of ${Object.keys(scales).join(', ')}`);
    return scale as I['scale'];
  }

  protected get answers(): RowAnswers {
    const { value } = this;
    return typeof value === 'object' && value && !Array.isArray(value) ? (value as RowAnswers) : nothingYet;
  }

  protected override read({ name, value }: Control): void {
    const answers: RowAnswers = { ...this.answers, [name]: pointFrom(value) };
    const inOrder = this.rowsOf(this.question).flatMap(({ id }) =>
      id in answers ? [[id, answers[id]] as const] : [],
    );
    this.choose(Object.fromEntries(inOrder) as RowAnswers);
  }

  protected override get chooses(): (input: HTMLInputElement) => boolean {
    const { answers } = this;
    return ({ name, value }) => String(answers[name]) === value;
  }

  protected override split(text: string): readonly string[] {
    return text.split(/\s+/).filter(Boolean);
  }

  /** From texts such as `care=4`. */
  protected override parse(texts: readonly string[]): AnswerValue | null {
    const answers = texts.map((text) => {
      const [row = '', answer = ''] = text.split('=');
      return [row, pointFrom(answer)] as const;
    });
    return answers.length ? Object.fromEntries(answers) : null;
  }

  protected override get texts(): readonly (readonly [name: string, text: string])[] {
    return Object.entries(this.answers).map(([row, answer]) => [`.${row}`, String(answer)]);
  }

  protected override restore(data: FormData): void {
    const kept = this.rowsOf(this.question).flatMap(({ id }) => {
      const text = data.get(`${this.name}.${id}`);
      return typeof text === 'string' ? [`${id}=${text}`] : [];
    });
    this.value = this.parse(kept);
  }
}

const pointFrom = (text: string): RowAnswers[string] => (Number(text) || text) as RowAnswers[string];

const rowAround = (node: EventTarget | null): Element | null =>
  node instanceof Element ? node.closest('[role=radiogroup]') : null;
