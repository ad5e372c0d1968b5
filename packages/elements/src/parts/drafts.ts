import { en } from '@kith/core';
import { addDraftAbilities } from '@kith/core/drafts';
import { draftsEnglish } from '@kith/core/languages/drafts-en';
import { keepDraft } from '../drafts/keep-draft.js';
import { mayKeep } from '../drafts/may-keep.js';
import { seams } from '../survey/seams.js';

// An unfinished run that is kept on the device.
Object.assign(en.texts, draftsEnglish);
addDraftAbilities();
seams.said[0] = (model) => mayKeep(model) && model.text('draftNotice');
seams.drafts = { keep: keepDraft };
