import type { Condition, Truth } from '@kith/core';

/** A condition that joins no others. */
export type Atom = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
>;

export function atomsOf(condition: Condition): readonly Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
}

/** Kleene's logic over atoms whose truth is known otherwise. */
export function truthOf(condition: Condition, truth: (atom: Atom) => Truth): Truth {
  if ('not' in condition) {
    const inner = truthOf(condition.not, truth);
    return inner === 'unknown' ? inner : !inner;
  }
  if ('all' in condition) return join(condition.all, truth, false);
  return 'any' in condition ? join(condition.any, truth, true) : truth(condition);
}

function join(parts: readonly Condition[], truth: (atom: Atom) => Truth, decisive: boolean): Truth {
  const truths = parts.map((part) => truthOf(part, truth));
  if (truths.includes(decisive)) return decisive;
  return truths.includes('unknown') ? 'unknown' : !decisive;
}

/** What an atom asks about: an item, or else something that is there before the first page. */
export function subjectOf(atom: Atom): string {
  if ('context' in atom) return `:context ${atom.context}`;
  if ('computed' in atom) return `:computed ${atom.computed}`;
  // No id begins with a colon, so the two cannot be mixed up.
  return comparesAnswers(atom) ? `:compared ${JSON.stringify(atom)}` : atom.item;
}

/** Whether an answer is compared with that of another item. */
export function comparesAnswers(atom: Atom): boolean {
  return ['equals', 'atLeast', 'atMost'].some((name) => {
    const limit = (atom as Readonly<Record<string, unknown>>)[name];
    return typeof limit === 'object' && limit !== null;
  });
}
