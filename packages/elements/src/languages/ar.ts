import { ar } from '@kith/core/languages/ar';
import { contentHash as contactHash } from '@kith/instruments/family-contact-request/content-hash';
import { ar as familyContactRequest } from '@kith/instruments/family-contact-request/ar';
import { contentHash as familyHash } from '@kith/instruments/family-relationships/content-hash';
import { ar as familyRelationships } from '@kith/instruments/family-relationships/ar';
import { contentHash as sessionHash } from '@kith/instruments/session-exit/content-hash';
import { ar as sessionExit } from '@kith/instruments/session-exit/ar';
import { contentHash as belongingHash } from '@kith/instruments/student-belonging-6-12/content-hash';
import { ar as studentBelonging } from '@kith/instruments/student-belonging-6-12/ar';
import { addLanguage } from './add-language.js';

// Importing this module gives the interface and the default instruments their Arabic, without a request.
addLanguage(ar, [
  [studentBelonging, belongingHash.ar],
  [familyRelationships, familyHash.ar],
  // Offered after the one for families.
  [familyContactRequest, contactHash.ar],
  [sessionExit, sessionHash.ar],
]);
