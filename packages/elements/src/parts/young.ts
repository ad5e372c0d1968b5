import { en } from '@kith/core';
import { addYoungItemTypes } from '@kith/core/item-types/young';
import { aloudEnglish } from '@kith/core/languages/aloud-en';
import { define } from '../define-element.js';
import { FacesItemElement } from '../items/further/faces-item/faces-item.js';
import { seams } from '../survey/seams.js';
import { youngStyles } from '../young/styles.js';
import { youngView } from '../young/views.js';

// How a survey for kindergarten to grade 2 is shown, and the faces that it asks with. What its buttons say comes along:
// where the part that reads aloud cannot be had, the survey goes on without a voice.
Object.assign(en.texts, aloudEnglish);
addYoungItemTypes();
define('kith-faces-item', FacesItemElement);
seams.sheets.push(youngStyles);
seams.screens['k-2'] = youngView;
