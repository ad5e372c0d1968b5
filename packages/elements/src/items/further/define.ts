import './consent-item/define.js';
import './date-item/define.js';
import './faces-item/define.js';
import './matrix-item/define.js';
import './number-item/define.js';
import './numeric-scale-item/define.js';
import './then-now-item/define.js';
import './yes-no-item/define.js';
import { addFurtherItemTypes } from '@kith/core/item-types';

addFurtherItemTypes();
