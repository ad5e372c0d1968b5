import { en } from '../languages/en.js';
import { wishEnglish } from '../languages/wish-en.js';
import { contact } from './further/contact.js';
import { addItemTypes } from './registry.js';

/** Makes known to the engine what a wish to be contacted is asked with, and the English texts around it. */
export function addContactItemType(): void {
  addItemTypes({ contact });
  Object.assign(en.texts, wishEnglish);
}
