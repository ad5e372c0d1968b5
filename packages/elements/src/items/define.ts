import './information-item/define.js';
import './long-text-item/define.js';
import './multiple-choice-item/define.js';
import './scale-item/define.js';
import './short-text-item/define.js';
import './single-choice-item/define.js';
