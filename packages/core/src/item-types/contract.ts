import type { Item } from '../definition.js';
import type { AnswerValue } from '../response.js';

/** Something to mend in an answer that is kept as it was given. */
export interface Problem {
  readonly code: 'too-long';
  readonly params: { readonly max: number };
}

/** What the engine knows about one item type. Adding a type means adding one of these. */
export interface ItemTypeRules<I extends Item = Item> {
  readonly type: I['type'];
  /** False for what is only shown: it has no answer and no place in the record. */
  readonly asks: boolean;
  /** Answered in the person's own words. */
  readonly open: boolean;
  /** What a value must be, in words for developers. */
  expected(item: I): string;
  /** The value as it is kept; `null` for an empty one, which clears the item; `undefined` for a wrong one. */
  normalise(item: I, value: unknown): AnswerValue | null | undefined;
  /** Problems to show while the answer is kept. */
  check(item: I, value: AnswerValue, otherText: string): readonly Problem[];
  /** Whether an option with a text field of its own is among the chosen. */
  hasOther(item: I, value: AnswerValue): boolean;
}
