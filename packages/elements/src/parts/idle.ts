import { en } from '@kith/core';
import { idleEnglish } from '@kith/core/languages/idle-en';
import { watchIdle } from '../idle/watch.js';
import { seams } from '../survey/seams.js';

// Who is there on a shared device, and who comes back to it.
Object.assign(en.texts, idleEnglish);
seams.idle = watchIdle;
