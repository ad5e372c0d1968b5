import { addFurtherItemTypes } from '@kith/core/item-types';
import './contact-item/define.js';
import './dropdown-item/define.js';
import './ranking-item/define.js';
import './repeating-group-item/define.js';

// Importing this module makes every item type that is not in `kith.js` known: to the engine, and as a tag.
addFurtherItemTypes();
