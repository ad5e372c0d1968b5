export { InformationItemElement } from './information-item/information-item.js';
export { ItemElement } from './item-element.js';
export { createItem, itemTag } from './item-tags.js';
export { ItemVerbEvent } from './item-verb-event.js';
export { LongTextItemElement } from './long-text-item/long-text-item.js';
export { MultipleChoiceItemElement } from './multiple-choice-item/multiple-choice-item.js';
export { ScaleItemElement } from './scale-item/scale-item.js';
export { ShortTextItemElement } from './short-text-item/short-text-item.js';
export { SingleChoiceItemElement } from './single-choice-item/single-choice-item.js';
