import { en } from '../languages/en.js';
import { youngEnglish } from '../languages/young-en.js';
import { faces } from './further/faces.js';
import { addItemTypes } from './registry.js';

/** Makes known to the engine what a survey for young children asks with, and the English texts around it. */
export function addYoungItemTypes(): void {
  addItemTypes({ faces });
  Object.assign(en.texts, youngEnglish);
}
