import { cataloguesOf, instruments, type InstrumentId } from '@kith/instruments';
import type { LintInput } from '../lint/lint.js';

/** A published instrument with its languages and notes, as the linter takes it. */
export function instrumentInput(id: InstrumentId): LintInput {
  const { definition, notes, published } = instruments[id];
  return { definition, catalogues: cataloguesOf(instruments[id]), notes, published };
}
