import { en, localise } from '@kith/core';
import { languagesEnglish } from '@kith/core/languages/languages-en';
import { languageStyles } from '../languages/styles.js';
import { choiceNote, languageChoices, translationNote } from '../languages/views.js';
import { seams } from '../survey/seams.js';

// A survey that is offered in more than one language, or shown in another than its own.
Object.assign(en.texts, languagesEnglish);
seams.sheets.push(languageStyles);
seams.languages = { localise, choices: languageChoices, failure: choiceNote, note: translationNote };
