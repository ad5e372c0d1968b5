import { knownItemTypes } from '../../item-types/registry.js';
import { nearest } from '../../nearest.js';
import { itemSchema } from '../item-schema.js';
import type { Mistake } from '../mistake.js';
import type { ItemOutline, Outline } from '../outline.js';
import { parseForm } from '../parse-form.js';

/**
 * The schema stops at an item whose type it does not know. Here such an item is read as the type that was
 * probably meant, so that its other mistakes are listed too.
 */
export function checkMistypedItems({ items }: Outline): readonly Mistake[] {
  const types = Object.keys(knownItemTypes());
  return items
    .filter(({ raw }) => !types.includes(String(raw['type'])))
    .flatMap((item) => checkAsMeant(item, types));
}

function checkAsMeant({ path, raw }: ItemOutline, types: readonly string[]): readonly Mistake[] {
  const meant = nearest(String(raw['type']), types);
  const { mistakes } = parseForm(itemSchema, { ...raw, type: meant ?? 'information' });
  return mistakes
    .filter(({ code }) => meant !== undefined || code !== 'unknown-field')
    .map((each) => ({ ...each, path: path + (each.path.startsWith('[') ? '' : '.') + each.path }));
}
