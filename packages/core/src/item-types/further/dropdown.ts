import type { DropdownItem } from '../../definition.js';
import { choiceType } from '../single-choice.js';

export const dropdown = choiceType<DropdownItem>('dropdown');
