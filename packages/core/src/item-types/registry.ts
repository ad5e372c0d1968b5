import type { Item, ItemType } from '../definition.js';
import type { ItemTypeRules } from './contract.js';
import { information } from './information.js';
import { longText } from './long-text.js';
import { multipleChoice } from './multiple-choice.js';
import { scale } from './scale.js';
import { shortText } from './short-text.js';
import { singleChoice } from './single-choice.js';

type Registry = { readonly [T in ItemType]: ItemTypeRules<Extract<Item, { readonly type: T }>> };

/** Every item type by its name. */
export const itemTypes: Registry = {
  scale,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'short-text': shortText,
  'long-text': longText,
  information,
};
