import { availability, en } from '@kith/core';
import { closedEnglish } from '@kith/core/languages/closed-en';
import { readStatus } from '@kith/delivery';
import { closedView } from '../survey/views/closed.js';
import { seams } from '../survey/seams.js';
import { unavailableStyles, unavailableView } from '../survey/views/unavailable.js';

// A survey that may not be open (it has dates, a status or a status file), or that cannot start.
Object.assign(en.texts, closedEnglish);
seams.sheets.push(unavailableStyles);
seams.closed = {
  view: (model, screen) => (screen === 'unavailable' ? unavailableView(model) : closedView(model, screen)),
  readStatus,
  // The status file decides where it speaks; the definition's own schedule holds otherwise.
  availability: (definition, status) => availability({ ...definition, ...status }, new Date()),
};
