/** A state that a condition can ask about. `answered`, `skipped` and the outside answers are the person's own doing. */
export type AskableState =
  'answered' | 'unanswered' | 'skipped' | 'declined' | 'not-sure' | 'not-applicable' | 'not-shown';

type Scalar = string | number;

/** Plain objects, not an expression language. `Id` narrows the item ids in `defineSurvey`. */
export type Condition<Id extends string = string> =
  | { readonly item: Id; readonly equals: Scalar }
  | { readonly item: Id; readonly in: readonly Scalar[] }
  | { readonly item: Id; readonly atLeast: number }
  | { readonly item: Id; readonly atMost: number }
  | { readonly item: Id; readonly includes: string }
  | { readonly item: Id; readonly excludes: string }
  | { readonly item: Id; readonly countAtLeast: number }
  | { readonly item: Id; readonly is: AskableState }
  | { readonly context: string; readonly equals: string }
  | { readonly context: string; readonly in: readonly string[] }
  | { readonly all: readonly Condition<Id>[] }
  | { readonly any: readonly Condition<Id>[] }
  | { readonly not: Condition<Id> };
