import { addFurtherItemTypes } from '@kith/core/item-types';
import './consent-item/define.js';
import './contact-item/define.js';
import './date-item/define.js';
import './dropdown-item/define.js';
import './faces-item/define.js';
import './matrix-item/define.js';
import './number-item/define.js';
import './numeric-scale-item/define.js';
import './ranking-item/define.js';
import './repeating-group-item/define.js';
import './then-now-item/define.js';
import './yes-no-item/define.js';

// Importing this module makes every item type that is not in `kith.js` known: to the engine, and as a tag.
addFurtherItemTypes();
