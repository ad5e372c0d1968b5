import type { AnswerValue, ItemView } from '@kith/core';

/**
 * The answer as an item element holds it between a person's move and the run's new view. An outside answer is
 * held as its word.
 */
export class HeldAnswer {
  current: AnswerValue | null = null;
  otherText = '';
  /** Typed words are never taken for the name of an outside answer. */
  isTyped = false;
  /** An attribute that arrives later no longer sets the answer. */
  isTouched = false;
  private kept: AnswerValue | null = null;

  get value(): AnswerValue | null {
    const { current } = this;
    // An empty text, an empty list, an object without a field.
    const isEmpty =
      current === '' || (typeof current === 'object' && current && !Object.keys(current).length);
    return isEmpty ? null : current;
  }

  set(value: AnswerValue | null): void {
    this.current = value;
    this.isTyped = false;
    this.isTouched = true;
  }

  /** The person's own choice. What it replaces is kept, in case an outside answer is taken back. */
  choose(value: AnswerValue | null, wasOutside: boolean): void {
    if (!wasOutside) this.kept = this.current;
    this.set(value);
  }

  takeBack(): void {
    this.set(this.kept);
  }

  take({ state, value, otherText }: ItemView): void {
    this.set(state === 'unanswered' || state === 'skipped' ? null : state === 'answered' ? value : state);
    this.isTyped = state === 'answered';
    this.otherText = otherText;
  }

  clear(): void {
    this.set(null);
    this.kept = null;
    this.otherText = '';
    this.isTouched = false;
  }
}

export function isListOfIds(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value) && typeof value[0] === 'string';
}

type Answered = Pick<ItemView, 'state' | 'value' | 'otherText'>;

export function isSameAnswer(a: Answered | null | undefined, b: Answered): boolean {
  return a?.state === b.state && a.value === b.value && a.otherText === b.otherText;
}
