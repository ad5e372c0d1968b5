/** A state that a condition can ask about. `answered`, `skipped` and the outside answers are the person's own doing. */
export type AskableState =
  'answered' | 'unanswered' | 'skipped' | 'declined' | 'not-sure' | 'not-applicable' | 'not-shown';

type Scalar = string | number;

/** The answer of another item, to compare with. */
export interface ItemReference<Id extends string = string> {
  readonly item: Id;
}

/** What an answer is compared with: a number, a date (`YYYY-MM-DD`), or the answer of another item. */
export type Limit<Id extends string = string> = Scalar | ItemReference<Id>;

/** The item that a comparison is about; in a matrix, one row of it. */
interface Subject<Id extends string> {
  readonly item: Id;
  readonly row?: string;
}

type NumberTest = { readonly equals: number } | { readonly atLeast: number } | { readonly atMost: number };

/** Plain objects, not an expression language. `Id` narrows the item ids in `defineSurvey`. */
export type Condition<Id extends string = string> =
  | (Subject<Id> & { readonly equals: Limit<Id> })
  | (Subject<Id> & { readonly in: readonly Scalar[] })
  | (Subject<Id> & { readonly atLeast: Limit<Id> })
  | (Subject<Id> & { readonly atMost: Limit<Id> })
  | { readonly item: Id; readonly includes: string }
  | { readonly item: Id; readonly excludes: string }
  | { readonly item: Id; readonly countAtLeast: number }
  | { readonly item: Id; readonly is: AskableState }
  | ({ readonly computed: string } & NumberTest)
  | { readonly context: string; readonly equals: string }
  | { readonly context: string; readonly in: readonly string[] }
  | { readonly all: readonly Condition<Id>[] }
  | { readonly any: readonly Condition<Id>[] }
  | { readonly not: Condition<Id> };
