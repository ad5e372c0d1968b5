import { type AnswerValue, type Item, type OutsideAnswer, rulesOf, scales } from '@kith/core';
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

/** The `value` attribute as an answer to the item, or null where it is none. */
export function valueFrom(
  tag: string,
  text: string,
  item: Item,
  value: AnswerValue | null,
): AnswerValue | null {
  if (item.outside?.some((word) => word === value) || !hasChoices(item)) return value;
  const rules = rulesOf(item);
  const usable = rules.normalise(item, value);
  if (usable === undefined) warnAttribute(tag, 'value', text, rules.expected(item));
  return usable ?? null;
}

/** False while options that are children of the tag are still on their way, and for an unknown scale. */
function hasChoices(item: Item): boolean {
  if ('options' in item) return item.options.length > 0;
  if ('rows' in item && !item.rows.length) return false;
  return !('scale' in item) || item.scale in scales;
}

/** A `maxlength` that can be used, else the default of the item type. */
export function maxLengthFrom(
  host: Element,
  given: number | null | undefined,
): { readonly maxLength?: number } {
  if (given === null || given === undefined) return {};
  if (Number.isInteger(given) && given > 0) return { maxLength: given };
  warnAttribute(
    host.localName,
    'maxlength',
    host.getAttribute('maxlength') ?? String(given),
    'a whole number above 0',
  );
  return {};
}
