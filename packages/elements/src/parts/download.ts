import { en } from '@kith/core';
import { downloadEnglish } from '@kith/core/languages/download-en';
import { downloadView } from '../survey/views/download.js';
import { seams } from '../survey/seams.js';

// For answers that are nowhere but in the page: a copy that the person can take along.
Object.assign(en.texts, downloadEnglish);
seams.download = downloadView;
