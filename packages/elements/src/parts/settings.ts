import { addFocus } from '@kith/core/focus';
import { settleRare } from '../survey/rare-settings.js';
import { seams } from '../survey/seams.js';

// What few pages set: one set of questions at a time, and answers on events.
addFocus();
seams.settleRare = settleRare;
