import type * as z from 'zod/mini';
import type { KithErrorCode } from '../errors.js';
import { DefinitionError, type Mistake } from './mistake.js';
import { plainCopy } from './plain-copy.js';
import { parseForm } from './parse-form.js';

/** How one kind of document is read. */
export interface Reading<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly code: KithErrorCode;
  /** Begins the sentence of the error: "The definition". */
  readonly what: string;
  /** Mistakes of meaning, found whatever the form is like. */
  readonly check?: (document: unknown) => readonly Mistake[];
  /** Mistakes that only a document without others shows. */
  readonly checkSound?: (document: T) => readonly Mistake[];
  readonly reword?: (mistake: Mistake) => Mistake;
}

/** The document, checked, as a copy of its own. Throws a `DefinitionError` with every mistake in it. */
export function read<T>(input: unknown, reading: Reading<T>): T {
  const { schema, code, what, check, checkSound, reword } = reading;
  const copy = plainCopy(input);
  if (copy.mistakes.length) throw new DefinitionError(code, what, copy.mistakes);
  const { data, mistakes } = parseForm(schema, copy.value);
  const all = [...(reword ? mistakes.map(reword) : mistakes), ...(check?.(copy.value) ?? [])];
  if (data !== undefined && !all.length) all.push(...(checkSound?.(data) ?? []));
  if (data === undefined || all.length) throw new DefinitionError(code, what, all);
  return data;
}
