import { addFurtherItemTypes } from '@kith/core/item-types';
import { define } from '../../../define-element.js';
import { registry } from '../../../survey/registry.js';
import { ContactItemElement } from './contact-item.js';
import { openContacts } from './open-contacts.js';

addFurtherItemTypes();
registry().openContacts = openContacts;
define('kith-contact-item', ContactItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-contact-item': ContactItemElement;
  }
}
