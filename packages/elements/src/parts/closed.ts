import { en } from '@kith/core';
import { closedEnglish } from '@kith/core/languages/closed-en';
import { closedView } from '../survey/views/closed.js';
import { seams } from '../survey/views/seams.js';
import { unavailableView } from '../survey/views/unavailable.js';

// A survey that cannot be answered: not open yet, paused, closed, or unable to start.
Object.assign(en.texts, closedEnglish);
seams.closed = (model, screen) =>
  screen === 'unavailable' ? unavailableView(model) : closedView(model, screen);
