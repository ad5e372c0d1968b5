import { define } from './define-element.js';
import { BelongingSurveyElement } from './flagships/belonging-survey.js';
import { FamilyFormElement } from './flagships/family-form.js';
import { SessionFeedbackElement } from './flagships/session-feedback.js';
import './items/define.js';
import './provider/define.js';
import { SurveyElement } from './survey/survey-element.js';

define('kith-survey', SurveyElement);
define('kith-belonging-survey', BelongingSurveyElement);
define('kith-family-form', FamilyFormElement);
define('kith-session-feedback', SessionFeedbackElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-survey': SurveyElement;
    'kith-belonging-survey': BelongingSurveyElement;
    'kith-family-form': FamilyFormElement;
    'kith-session-feedback': SessionFeedbackElement;
  }
}
