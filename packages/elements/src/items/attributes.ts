import type { OutsideAnswer } from '@kith/core';
import { warnAttribute } from './attribute-problem.js';

const outsideAnswers: readonly string[] = ['not-sure', 'not-applicable', 'declined'];

export interface ItemAttributes extends Element {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly outside: string;
}

/** What the attributes of every item tag say. */
export function itemBase(host: ItemAttributes) {
  const { name, label, hint, required } = host;
  return { id: name || 'item', label, hint, required, outside: outsideFrom(host) };
}

function outsideFrom({ localName, outside }: ItemAttributes): readonly OutsideAnswer[] {
  const words = outside.split(/\s+/).filter(Boolean);
  if (words.some((word) => !outsideAnswers.includes(word)))
    warnAttribute(localName, 'outside', outside, `words of ${outsideAnswers.join(', ')}`);
  return words.filter((word): word is OutsideAnswer => outsideAnswers.includes(word));
}

/** A `maxlength` that can be used, else the default of the item type. */
export function maxLengthFrom(host: Element, given: number | null): { readonly maxLength?: number } {
  if (given === null) return {};
  if (Number.isInteger(given) && given > 0) return { maxLength: given };
  warnAttribute(
    host.localName,
    'maxlength',
    host.getAttribute('maxlength') ?? String(given),
    'a whole number above 0',
  );
  return {};
}
