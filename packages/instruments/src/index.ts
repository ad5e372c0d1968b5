export { flagships, instrumentIds, type InstrumentId } from './catalogue.js';
export { definition as familyRelationships } from './family-relationships/definition.js';
export type { ConstructNotes, InstrumentNotes, ItemNotes } from './instrument-notes.js';
export { cataloguesOf, instruments, type Instrument } from './instruments.js';
export { furtherLanguages, type FurtherLanguage } from './languages.js';
export { definition as sessionExit } from './session-exit/definition.js';
export { definition as studentBelonging35 } from './student-belonging-3-5/definition.js';
export { definition as studentBelonging612 } from './student-belonging-6-12/definition.js';
export { definition as studentBelongingK2 } from './student-belonging-k-2/definition.js';
