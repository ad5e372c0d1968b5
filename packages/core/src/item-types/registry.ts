import type { Item, ItemType } from '../definition.js';
import type { ItemTypeRules } from './contract.js';
import { information } from './information.js';
import { longText } from './long-text.js';
import { multipleChoice } from './multiple-choice.js';
import { scale } from './scale.js';
import { shortText } from './short-text.js';
import { singleChoice } from './single-choice.js';

export type RulesByType = { readonly [T in ItemType]: ItemTypeRules<Extract<Item, { readonly type: T }>> };

/** The types that every page has. The others come by `addFurtherItemTypes`, so that a page pays for what it asks. */
const loaded: Partial<RulesByType> = {
  scale,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'short-text': shortText,
  'long-text': longText,
  information,
};

/** Makes further item types known to the engine; once for the page or the process. */
export function addItemTypes(types: Partial<RulesByType>): void {
  Object.assign(loaded, types);
}

/** The types that the engine knows now. */
export function knownItemTypes(): Partial<RulesByType> {
  return loaded;
}
