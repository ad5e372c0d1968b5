import type { DropdownItem } from '../../definition.js';
import type { ItemTypeRules } from '../contract.js';
import { choiceType } from '../single-choice.js';
import { oneOption } from './base-types.js';

export const dropdown: ItemTypeRules<DropdownItem> = {
  ...choiceType<DropdownItem>('dropdown'),
  ...oneOption,
};
