export { allowedContext } from './allowed-context.js';
export { availability, type Availability } from './availability.js';
export type * from './catalogue.js';
export { checkContext } from './check-context.js';
export { classCodeOf, classCodeRandom, classCodeSigns, readClassCode } from './class-code.js';
export type * from './conditions.js';
export { didYouMean } from './did-you-mean.js';
export { dependenciesOf } from './conditions/dependencies-of.js';
export { evaluate, type ConditionSource, type Truth } from './conditions/evaluate.js';
export type * from './contact.js';
export { contextKeys, responseContextKeys, type ContextKey } from './context-keys.js';
export { defineSurvey } from './define-survey.js';
export type { AnswersOf, ItemIdOf, ValueOf } from './define-survey.js';
export type * from './definition.js';
export { eraseCodeOf, readEraseCode } from './erase-code.js';
export { errorCodes, KithError, type KithErrorCode, type KithErrorDetails } from './errors.js';
export { given, type Given } from './given.js';
export { graceEnded } from './grace-ended.js';
export type { ItemTypeRules, Part, Problem, ProblemCode } from './item-types/contract.js';
export { isQuestion } from './item-types/is-question.js';
export { maxLengthOf, maxLengths } from './item-types/max-length.js';
export { addItemTypes, knownItemTypes } from './item-types/registry.js';
export { outsideOf, rulesOf } from './item-types/rules-of.js';
export type {
  InterfaceLanguage,
  InterfaceTexts,
  OwnForms,
  Plural,
  PluralCategory,
  TextKey,
} from './languages/contract.js';
export { en } from './languages/en.js';
export { formatDate } from './languages/format-date.js';
export {
  formatList,
  formatNumber,
  formatText,
  isolated,
  numberFormat,
  pluralCategory,
  type TextParams,
} from './languages/format.js';
export { localise } from './localise.js';
export { minutesOf, secondsFor } from './minutes-of.js';
export { missingTexts } from './missing-texts.js';
export { nearest } from './nearest.js';
export { parseContext } from './parse-context.js';
export { parseMarks, type MarkNode } from './parse-marks.js';
export { fillText, pageTextsOf, pipedIn, textsOf, wordsOf, type PipedAnswer } from './piping.js';
export { presentationOf } from './presentation-of.js';
export { privacyRules, type PrivacyRules } from './privacy-rules.js';
export type { PrivacyMode } from './privacy.js';
export type * from './receipts.js';
export { resolvePrivacy, type PrivacyGivens } from './resolve-privacy.js';
export { stateCodes } from './response.js';
export type * from './response.js';
export { abilities, addAbilities, furtherNeed, type Abilities } from './run/abilities.js';
export type * from './run/contract.js';
export type { DraftAnswer, RunDraft } from './run/draft.js';
export { sourcesOf } from './run/computed.js';
export { createRun } from './run/create-run.js';
export { localDate, localTime } from './run/local-time.js';
export { newId } from './run/new-id.js';
export { scales, type ScaleId } from './scales.js';
export { strictest } from './strictest.js';
export { textFields } from './text-fields.js';
export { normaliseText, plainText } from './text.js';
export { libraryVersion } from './version.js';
