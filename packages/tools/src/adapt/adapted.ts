import type { Subject } from '../lint/subject.js';
import { compare, type Comparison } from './compare.js';
import { originalNamed, type Original } from './original.js';

/** What a survey says that it was adapted from, where it is known. */
export function originalFor({ definition, original }: Subject): Original | undefined {
  return original ?? (definition.basedOn === undefined ? undefined : originalNamed(definition.basedOn));
}

/** A copy set beside its original; undefined for any other survey, and where the two have no language in common. */
export function comparisonFor(subject: Subject): Comparison | undefined {
  const original = originalFor(subject);
  return original && compare(subject.definition, original);
}
