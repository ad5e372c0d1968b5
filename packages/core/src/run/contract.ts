import type { CatalogueStatus, Definition, End, Page } from '../definition.js';
import type { PrivacyMode } from '../privacy.js';
import type {
  AnswerState,
  AnswerValue,
  CollectionMode,
  ResponseRecord,
  RespondentUnit,
} from '../response.js';
import type { RunDraft } from './draft.js';
import type { Issue, ItemView } from './item-view.js';

export type { Issue, ItemView };

export interface PageView {
  readonly page: Page;
  /** Every item of the page, shown or not, as they are shown. Fixed for the page in a run. */
  readonly itemIds: readonly string[];
  /** Position among the pages shown at this moment, from 1. */
  readonly number: number;
  readonly count: number;
  /** Earlier answers that title and intro take up, by id. `null`: none. */
  readonly pipes: ItemView['pipes'];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface EndView {
  readonly end: End;
  readonly pipes: ItemView['pipes'];
}

export type RunPhase = 'notice' | 'answering' | 'finished' | 'declined' | 'withdrawn';

/** Immutable. A later snapshot shares with it all that did not change. */
export interface RunSnapshot {
  readonly phase: RunPhase;
  /** `null` outside `answering`. */
  readonly page: PageView | null;
  /** Once finished: what is read instead of `thanks`, with the answers that it takes up. `null`: `thanks`. */
  readonly end: EndView | null;
  /** Once finished: the answers that `thanks` takes up. `null`: none. */
  readonly thanksPipes: ItemView['pipes'];
  /** Throws `unknown-item` for an id that the definition does not have. */
  item(id: string): ItemView;
}

export interface RunChange {
  /** Items whose view is new, in the order of the definition. */
  readonly items: readonly string[];
  readonly page: boolean;
  readonly phase: boolean;
}

export type RunListener = (snapshot: RunSnapshot, change: RunChange) => void;

export interface LocaleInfo {
  readonly locale: string;
  readonly localeStatus: CatalogueStatus;
  readonly contentHash?: string;
}

export interface RunOptions {
  /** Default: the strictest mode that the definition allows. */
  readonly privacy?: PrivacyMode;
  /** What the host page knows; keys outside the whitelist are refused. Also `role`, `changeId`, `changePhase`. */
  readonly context?: Readonly<Record<string, string>>;
  readonly wave?: string;
  readonly mode?: CollectionMode;
  readonly respondentUnit?: RespondentUnit;
  /** Confidential mode only; required there. */
  readonly respondentToken?: string;
  readonly test?: boolean;
  /** Asked at `finish`: the language that the reader last saw. Default: the definition's own. */
  readonly locale?: () => LocaleInfo;
  /** Default: the clock of the device. */
  readonly now?: () => Date;
  /** Default: a random UUID. */
  readonly newId?: () => string;
  /** Gives 0 up to, but without, 1: decides orders of chance. Default: the device's. */
  readonly random?: () => number;
  /** Takes up a run where it was left. What no longer fits is in `run.setAside`. */
  readonly draft?: RunDraft;
}

export type { AnswerState, AnswerValue };

/** One respondent going through a definition. Every verb but `subscribe`, `finish` and `draft` returns the new snapshot. */
export interface Run {
  readonly definition: Definition;
  readonly privacy: PrivacyMode;
  readonly snapshot: RunSnapshot;
  /** Ids of items whose answer in the draft fits no longer: another version, another type, gone. */
  readonly setAside: readonly string[];
  /** Called once after each verb that changed something. Returns the way to stop. */
  subscribe(listener: RunListener): () => void;
  /**
   * Gives an item its value. An outside answer that the item offers (`'not-sure'`, `'not-applicable'`,
   * `'declined'`) is given in place of a value. An empty text or an empty list clears the item.
   * Throws `unknown-item`, `wrong-value` or `run-ended`.
   */
  answer(id: string, value: AnswerValue, detail?: { readonly otherText?: string }): RunSnapshot;
  /** Back to unanswered. */
  clear(id: string): RunSnapshot;
  /** The person chose to skip this item; satisfies `required` unless the item is not skippable. */
  skip(id: string): RunSnapshot;
  /** "Prefer not to answer" for an item; without an id, "No thanks" to the whole survey at the notice. */
  decline(id?: string): RunSnapshot;
  /** Leaves the notice (consent given) or the page; stays, with issues, where something required is missing. */
  next(): RunSnapshot;
  back(): RunSnapshot;
  /**
   * Ends the run. `null` where the current page has issues. Before the last page the record is `partial` and
   * the items of later pages are `not-reached`.
   */
  finish(): ResponseRecord | null;
  /** All that `createRun` needs to go on from here, hidden answers included. `null` unless `answering`. */
  draft(): RunDraft | null;
  /** Ends the run and removes every answer from memory. */
  withdraw(): RunSnapshot;
}
