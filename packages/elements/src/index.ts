export * from './events/index.js';
export { BelongingSurveyElement } from './flagships/belonging-survey.js';
export { FamilyFormElement } from './flagships/family-form.js';
export { SessionFeedbackElement } from './flagships/session-feedback.js';
export * from './items/index.js';
export { ProviderElement } from './provider/provider.js';
export {
  type LoadedCatalogue,
  type LoadedInstrument,
  type Parser,
  type Registry,
  registry,
} from './survey/registry.js';
export { type Settings, settingsContext } from './survey/settings.js';
export { SurveyElement } from './survey/survey-element.js';
