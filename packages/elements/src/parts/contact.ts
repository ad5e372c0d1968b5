import { en } from '@kith/core';
import { addContactItemType } from '@kith/core/item-types/wish';
import { contactEnglish } from '@kith/core/languages/contact-en';
import { contentHash } from '@kith/instruments/family-contact-request/content-hash';
import { definition } from '@kith/instruments/family-contact-request/definition';
import { wishAlone } from '../contact/wish-alone.js';
import { contactStyles } from '../contact/styles.js';
import { contactSentence, offerView } from '../contact/views.js';
import { define } from '../define-element.js';
import { ContactItemElement } from '../items/further/contact-item/contact-item.js';
import { openContacts } from '../items/further/contact-item/open-contacts.js';
import { registry } from '../survey/registry.js';
import { seams } from '../survey/seams.js';

// At the end of a survey for families: a form of its own for a wish to be contacted.
Object.assign(en.texts, contactEnglish);
addContactItemType();
define('kith-contact-item', ContactItemElement);
const page = registry();
page.openContacts = openContacts;
page.instruments.set(definition.id, { definition, contentHash: contentHash.en });
seams.wish = wishAlone;
seams.sheets.push(contactStyles);
seams.below[1] = offerView;
seams.said[2] = contactSentence;
