import type * as z from 'zod/mini';
import type { Mistake } from './mistake.js';
import { expectation, word } from './wording.js';

export interface Parsed<T> {
  /** `undefined` where there are mistakes. */
  readonly data: T | undefined;
  readonly mistakes: readonly Mistake[];
}

/** Holds plain data against a schema. */
export function parseForm<T>(schema: z.ZodMiniType<T>, document: unknown): Parsed<T> {
  // Without `jitless`, zod tries `new Function` once, which a security policy reports.
  const parsed = schema.safeParse(document, { error: expectation, jitless: true });
  if (parsed.success) return { data: parsed.data, mistakes: [] };
  const mistakes = parsed.error.issues.flatMap((issue) => word(issue, document));
  // Two issues in one condition tell the same twice.
  const once = new Map(mistakes.map((each) => [each.path + each.message, each]));
  return { data: undefined, mistakes: [...once.values()] };
}
