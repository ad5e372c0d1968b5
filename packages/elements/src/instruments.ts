import { contentHash as familyHash } from '@kith/instruments/family-relationships/content-hash';
import { definition as familyRelationships } from '@kith/instruments/family-relationships/definition';
import { contentHash as sessionHash } from '@kith/instruments/session-exit/content-hash';
import { definition as sessionExit } from '@kith/instruments/session-exit/definition';
import { contentHash as belongingHash } from '@kith/instruments/student-belonging-6-12/content-hash';
import { definition as studentBelonging } from '@kith/instruments/student-belonging-6-12/definition';
import { registry } from './survey/registry.js';

// Importing this module gives each flagship tag its default instrument, in English.
const { instruments } = registry();
instruments.set(studentBelonging.id, { definition: studentBelonging, contentHash: belongingHash.en });
instruments.set(familyRelationships.id, { definition: familyRelationships, contentHash: familyHash.en });
instruments.set(sessionExit.id, { definition: sessionExit, contentHash: sessionHash.en });
