import type { Condition } from '../conditions.js';
import type { Item, OutsideAnswer } from '../definition.js';
import type { InterfaceLanguage } from '../languages/contract.js';
import type { AnswerValue } from '../response.js';

export type ProblemCode =
  | 'too-long'
  | 'too-many'
  | 'too-small'
  | 'too-large'
  | 'too-fine'
  | 'too-early'
  | 'too-late'
  | 'email'
  | 'phone'
  | 'pattern'
  | 'incomplete';

/** Something to mend in an answer that is kept as it was given. */
export interface Problem {
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An option or a row. */
export interface Part {
  readonly id: string;
  readonly showIf?: Condition;
  /** Stays last in an order of chance. */
  readonly isLast?: boolean;
}

/** What the engine knows about one item type. Adding a type means adding one of these. */
export interface ItemTypeRules<I extends Item = Item> {
  readonly type: I['type'];
  /** False for what has no place in the record. */
  readonly asks: boolean;
  /** Answered in the person's own words. */
  readonly open: boolean;
  /** Answers outside the options where the item says nothing. Default none. */
  readonly outside?: readonly OutsideAnswer[];
  /** Outside answers are given for each row and not for the item. */
  readonly outsideByRow?: boolean;
  /** What a value must be, in words for developers. */
  expected(item: I): string;
  /** The value as it is kept; `null` for an empty one, which clears the item; `undefined` for a wrong one. */
  normalise(item: I, value: unknown): AnswerValue | null | undefined;
  /** Problems to show while the answer is kept. Default none. */
  check?(item: I, value: AnswerValue, otherText: string): readonly Problem[];
  /** What a required answer still lacks. `offered`: ids of the rows and options on offer. Default nothing. */
  missing?(item: I, value: AnswerValue, offered: readonly string[]): Problem | null;
  /** Whether an option with a text field of its own is among the chosen. Default never. */
  hasOther?(item: I, value: AnswerValue): boolean;
  /** Options or rows, which can have conditions and an order of chance. Default none. */
  parts?(item: I): readonly Part[];
  /** The answer without what is no longer on offer. */
  restrict?(item: I, value: AnswerValue, offered: readonly string[]): AnswerValue | null;
  /** What counts in a sum or a mean. Default nothing. */
  numbers?(item: I, value: AnswerValue): readonly number[];
  /** How many questions a person answers here. Default 1. */
  questions?(item: I): number;
  /** The answer in words, for texts that take it up. `item` is in the reader's language. Default none. */
  words?(item: I, value: AnswerValue, language: InterfaceLanguage): string;
}
