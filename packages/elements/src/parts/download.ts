import { en } from '@kith/core';
import { downloadEnglish } from '@kith/core/languages/download-en';
import { downloadStyles } from '../download/styles.js';
import { downloadView } from '../download/view.js';
import { seams } from '../survey/seams.js';

// For answers that are nowhere but in the page: a copy that the person can take along.
Object.assign(en.texts, downloadEnglish);
seams.sheets.push(downloadStyles);
seams.download = downloadView;
