import { DefinitionError } from '@kith/core/schema';

/** Where and of what kind a mistake is. What was sent is not repeated. */
export interface MistakePlace {
  readonly path: string;
  readonly code: string;
}

export type Reading<T> = { readonly record: T } | { readonly mistakes: readonly MistakePlace[] };

/** Reads what came in. A refusal is a result here and not an exception, because it is expected. */
export function readRecord<T>(parse: (input: unknown) => T, input: unknown): Reading<T> {
  try {
    return { record: parse(input) };
  } catch (fault) {
    if (!(fault instanceof DefinitionError)) throw fault;
    return { mistakes: fault.mistakes.map(({ path, code }) => ({ path: plainPart(path), code })) };
  }
}

const randomUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Other UUIDs count time or a machine, and would tell who came first. */
export function withRandomId<T>(reading: Reading<T>, field: string & keyof T): Reading<T> {
  if ('mistakes' in reading || randomUuid.test(String(reading.record[field]))) return reading;
  return { mistakes: [{ path: field, code: 'wrong-format' }] };
}

// Names that a sender made up could hold an answer: the path ends before the first that is not a plain word.
const plainPart = (path: string): string => /^(?:\.?[A-Za-z]{1,32}|\[\d+\])*/.exec(path)?.[0] ?? '';
