import { en } from '@kith/core';
import { idleEnglish } from '@kith/core/languages/idle-en';
import { noteOf } from '../survey/views/note.js';
import { seams } from '../survey/seams.js';

// Where nobody has touched a shared device for a while: the warning before it begins anew.
Object.assign(en.texts, idleEnglish);
seams.idle = noteOf('idleWarning');
