import { en } from '@kith/core';
import { classCodeEnglish } from '@kith/core/languages/class-code-en';
import { courier } from '../class-code/courier.js';
import { codeStyles } from '../class-code/styles.js';
import { codeView } from '../class-code/view.js';
import { seams } from '../survey/seams.js';

// For surveys that take one answer for each code on paper.
Object.assign(en.texts, classCodeEnglish);
seams.sheets.push(codeStyles);
seams.code = codeView;
seams.couriers.push(courier);
