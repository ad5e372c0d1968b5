import { es } from '@kith/core/languages/es';
import { contentHash as contactHash } from '@kith/instruments/family-contact-request/content-hash';
import { es as familyContactRequest } from '@kith/instruments/family-contact-request/es';
import { contentHash as familyHash } from '@kith/instruments/family-relationships/content-hash';
import { es as familyRelationships } from '@kith/instruments/family-relationships/es';
import { contentHash as sessionHash } from '@kith/instruments/session-exit/content-hash';
import { es as sessionExit } from '@kith/instruments/session-exit/es';
import { contentHash as belongingHash } from '@kith/instruments/student-belonging-6-12/content-hash';
import { es as studentBelonging } from '@kith/instruments/student-belonging-6-12/es';
import { addLanguage } from './add-language.js';

// Importing this module gives the interface and the default instruments their Spanish, without a request.
addLanguage(es, [
  [studentBelonging, belongingHash.es],
  [familyRelationships, familyHash.es],
  // Offered after the one for families.
  [familyContactRequest, contactHash.es],
  [sessionExit, sessionHash.es],
]);
