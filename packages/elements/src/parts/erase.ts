import { en } from '@kith/core';
import { eraseEnglish } from '@kith/core/languages/erase-en';
import { courier } from '../erase/courier.js';
import { eraseStyles } from '../erase/styles.js';
import { eraseView } from '../erase/view.js';
import { seams } from '../survey/seams.js';

// For responses that are not anonymous: a way for the person to have them erased later.
Object.assign(en.texts, eraseEnglish);
seams.sheets.push(eraseStyles);
seams.below[2] = eraseView;
seams.couriers.push(courier);
