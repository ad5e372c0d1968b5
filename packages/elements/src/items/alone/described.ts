import { type Item, type ItemType, type MultipleChoiceItem, type ScaleItem, scales } from '@kith/core';
import type { ItemElement } from '../item-element.js';
import { warnAttribute } from './attribute-problem.js';
import { itemBase, maxLengthFrom } from './attributes.js';
import { LightOptions } from './light-options.js';
import { patternFrom } from './pattern-from.js';

/** The attributes that some of the tags have. */
interface OwnAttributes {
  readonly options: MultipleChoiceItem['options'] | null;
  readonly maxChoices: number | null;
  readonly maxLength: number | null;
  readonly kind: string;
  readonly pattern: string;
  readonly patternMessage: string;
  readonly scale: string;
}

type Host = ItemElement & OwnAttributes;

const children = new WeakMap<Host, LightOptions>();

/** The property, or the `<option>` children, which are watched from the first time that they are read. */
function optionsOf(host: Host): MultipleChoiceItem['options'] {
  if (host.options) return host.options;
  const light = children.get(host) ?? new LightOptions(host);
  children.set(host, light);
  return light.options;
}

function limitOf({ maxChoices, localName }: Host): Pick<MultipleChoiceItem, 'maxChoices'> {
  if (maxChoices === null) return {};
  if (Number.isInteger(maxChoices) && maxChoices > 0) return { maxChoices };
  warnAttribute(localName, 'max-choices', String(maxChoices), 'a whole number above 0');
  return {};
}

const kinds = ['text', 'email', 'phone'];

function kindOf({ kind, localName }: Host): { readonly kind?: string } {
  if (kinds.includes(kind)) return { kind };
  warnAttribute(localName, 'kind', kind, `one of ${kinds.join(', ')}`);
  return {};
}

function scaleOf({ scale, localName }: Host): { readonly scale: ScaleItem['scale'] } {
  if (!(scale in scales))
    warnAttribute(localName, 'scale', scale, `one of ${Object.keys(scales).join(', ')}`);
  return { scale: scale as ScaleItem['scale'] };
}

/** What the attributes of one item type say beside those of all. */
function ownOf(host: Host, type: ItemType): object {
  switch (type) {
    case 'scale':
      return scaleOf(host);
    case 'single-choice':
      return { options: optionsOf(host) };
    case 'multiple-choice':
      return { options: optionsOf(host), ...limitOf(host) };
    case 'short-text':
      return { ...maxLengthFrom(host, host.maxLength), ...kindOf(host), ...patternFrom(host) };
    case 'long-text':
      return maxLengthFrom(host, host.maxLength);
    default:
      // Something to read.
      return { required: false };
  }
}

/** The item that the attributes of a tag describe. */
export const describedItem = (host: ItemElement, type: ItemType): Item =>
  ({ ...itemBase(host), ...ownOf(host as Host, type), type }) as Item;
