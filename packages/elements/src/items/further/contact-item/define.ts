import { en } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { contactEnglish } from '@kith/core/languages/contact-en';
import { wishAlone } from '../../../contact/wish-alone.js';
import { define } from '../../../define-element.js';
import { registry } from '../../../survey/registry.js';
import { seams } from '../../../survey/seams.js';
import { ContactItemElement } from './contact-item.js';
import { openContacts } from './open-contacts.js';

addFurtherItemTypes();
Object.assign(en.texts, contactEnglish);
registry().openContacts = openContacts;
seams.wish = wishAlone;
define('kith-contact-item', ContactItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-contact-item': ContactItemElement;
  }
}
