import {
  type AnswerValue,
  type DateItem,
  formatText,
  type NumberItem,
  rulesOf,
  type TextKey,
} from '@kith/core';
import type { PropertyDeclarations } from 'lit';
import type { Flaw } from '../form-element.js';
import { ItemElement } from '../item-element.js';
import { submitAtEnter } from '../alone/submit-at-enter.js';
import { PressWatch } from './press-watch.js';

/**
 * A field in which something can stand that is no answer: "ten", half a date. It stays in the field and is said
 * once the person has left it; until it is mended there is no answer, and neither a form nor a survey goes on.
 */
export abstract class FieldItemElement<I extends NumberItem | DateItem> extends ItemElement<I> {
  static override properties: PropertyDeclarations = { wasLeft: { state: true } };

  /** The person has left the field with something in it that is no answer. */
  declare protected wasLeft: boolean;

  /** What is said about something that is no answer. */
  protected abstract readonly unreadableText: TextKey;

  private readonly press = new PressWatch(this);
  private said: readonly string[] = [];

  constructor() {
    super();
    this.wasLeft = false;
    submitAtEnter(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('focusout', () => {
      this.judge();
    });
    return root;
  }

  override get value(): AnswerValue | null {
    return this.isUnreadable ? null : super.value;
  }

  override set value(value: AnswerValue | null) {
    super.value = value;
  }

  override commit(): void {
    this.judge();
    super.commit();
  }

  protected override get isUnreadable(): boolean {
    const { held, question, view } = this;
    if (view?.shown === false || held.value === null || this.isOutside) return false;
    return rulesOf(question).normalise(question, held.value) === undefined;
  }

  protected override get errors(): readonly string[] {
    if (!this.press.isDown) this.said = this.wrong;
    return this.said;
  }

  private get wrong(): readonly string[] {
    if (!this.isUnreadable) return super.errors;
    return this.wasLeft || this.isReported ? [formatText(this.language, this.unreadableText)] : [];
  }

  protected override get flaw(): Flaw | null {
    if (!this.isUnreadable) return super.flaw;
    return { flags: { badInput: true }, message: formatText(this.language, this.unreadableText) };
  }

  /** From now on it is said, also while it is being mended. */
  private judge(): void {
    this.wasLeft = this.isUnreadable;
  }

  protected override reset(): void {
    this.wasLeft = false;
    super.reset();
  }
}
