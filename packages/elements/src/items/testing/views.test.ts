import { en, type InterfaceLanguage, type Item, type ItemView } from '@kith/core';
import '../../own-texts.js';
import { ItemElement } from '../item-element.js';
import { itemTag } from '../item-tags.js';
import { place } from './place.test.js';

export function viewOf(item: Item, part: Partial<ItemView> = {}): ItemView {
  return {
    id: item.id,
    item,
    shown: true,
    state: 'unanswered',
    value: null,
    otherText: '',
    required: !!item.required,
    order: null,
    pipes: null,
    issues: [],
    ...part,
  };
}

/** An item as a survey shows it. */
export async function inSurvey(
  item: Item,
  part: Partial<ItemView> = {},
  language: InterfaceLanguage = en,
): Promise<ItemElement> {
  const tag = itemTag(item.type);
  const survey = await place(`<div></div>`);
  const element = document.createElement(tag);
  if (!(element instanceof ItemElement)) throw new Error(`${tag} is not defined.`);
  Object.assign(element, { item, view: viewOf(item, part), language });
  survey.append(element);
  await element.updateComplete;
  return element;
}
