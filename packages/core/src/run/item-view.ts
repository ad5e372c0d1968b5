import type { Item } from '../definition.js';
import type { ProblemCode } from '../item-types/contract.js';
import type { PipedAnswer } from '../piping.js';
import type { AnswerValue } from '../response.js';

/** Something to mend before the page can be left. Worded by the reader's language, never by an exception. */
export interface Issue {
  readonly code: 'required' | 'other-text-required' | 'check' | ProblemCode;
  readonly itemId: string;
  /** `check`: which of the item's checks does not hold, from 0. Its message is the author's, as for `pattern`. */
  readonly check?: number;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One item's part of the snapshot. Its identity changes only when something in it does. */
export interface ItemView {
  readonly id: string;
  readonly item: Item;
  readonly shown: boolean;
  readonly state: 'unanswered' | 'answered' | 'skipped' | 'declined' | 'not-sure' | 'not-applicable';
  readonly value: AnswerValue | null;
  readonly otherText: string;
  /** Whether an answer is asked for at this moment. */
  readonly required: boolean;
  /** Ids of the options or rows on offer, as they are shown. `null`: all of them, as written. */
  readonly order: readonly string[] | null;
  /** Earlier answers that the texts of the item take up, by id. `null`: none. */
  readonly pipes: Readonly<Record<string, PipedAnswer>> | null;
  readonly issues: readonly Issue[];
}
