import { KithError, type KithErrorCode } from '../errors.js';

/** One thing wrong in a document, in words for its author. */
export interface Mistake {
  /** Where: `pages[0].items[2].label`. Empty for the document itself. */
  readonly path: string;
  /** Stable name of the kind of mistake. */
  readonly code: MistakeCode;
  /** What was given and what was expected. */
  readonly message: string;
  /** The nearest valid name. */
  readonly suggestion?: string;
}

export type MistakeCode =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-format'
  | 'wrong-size'
  | 'unknown-field'
  | 'forbidden-field'
  | 'not-data'
  | 'duplicate-id'
  | 'reserved-id'
  | 'unknown-item'
  | 'not-earlier'
  | 'condition-misfit'
  | 'never-shown'
  | 'pipe-broken'
  | 'pipe-misfit'
  | 'limits-swapped'
  | 'required-misfit'
  | 'two-others'
  | 'identity-not-last'
  | 'identity-required'
  | 'help-missing'
  | 'dates-swapped'
  | 'language-mismatch'
  | 'text-missing';

/** A document is refused, with every mistake in it. */
export class DefinitionError extends KithError {
  constructor(
    code: KithErrorCode,
    what: string,
    readonly mistakes: readonly Mistake[],
  ) {
    const list = mistakes.map(({ path, message }) => `\n  ${path || '(document)'}: ${message}`).join('');
    super(
      code,
      `${what} has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:${list}`,
      {
        path: mistakes[0]?.path ?? '',
      },
    );
  }
}

/** A mistake over a name, with the nearest valid one offered. */
export function mistake(path: string, code: MistakeCode, message: string, suggestion?: string): Mistake {
  if (suggestion === undefined) return { path, code, message };
  return { path, code, message: `${message} Did you mean "${suggestion}"?`, suggestion };
}
