import type { Condition } from '../../conditions.js';

/** A condition that joins no others. */
export type Atom = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
>;

export function atomsIn(condition: Condition): readonly Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsIn);
  if ('any' in condition) return condition.any.flatMap(atomsIn);
  return 'not' in condition ? atomsIn(condition.not) : [condition];
}

/** The other item that an answer is compared with. */
export function limitItem(atom: Atom): string | undefined {
  const limit = operandOf(atom);
  return typeof limit === 'object' && 'item' in limit ? limit.item : undefined;
}

/** Everything that an answer is compared with, as single values. */
export function constantsIn(atom: Atom): readonly (number | string)[] {
  const operand = operandOf(atom);
  if (typeof operand === 'number' || typeof operand === 'string') return [operand];
  return Array.isArray(operand) ? (operand as readonly (number | string)[]) : [];
}

function operandOf(atom: Atom) {
  if ('equals' in atom) return atom.equals;
  if ('in' in atom) return atom.in;
  if ('atLeast' in atom) return atom.atLeast;
  if ('atMost' in atom) return atom.atMost;
  if ('includes' in atom) return atom.includes;
  if ('excludes' in atom) return atom.excludes;
  return 'countAtLeast' in atom ? atom.countAtLeast : undefined;
}
