import { KithError } from '@kith/core';

const told = new Set<string>();

/** Tells the developer once, in the console, that an attribute cannot be used. Never throws. */
export function warnAttribute(tag: string, attribute: string, given: string, expected: string): void {
  const { message } = new KithError(
    'attribute-invalid',
    `<${tag}> cannot use ${attribute}="${given}": expected ${expected}.`,
    { path: attribute, given, expected },
  );
  if (told.has(message)) return;
  told.add(message);
  console.warn(message);
}
