import { given } from '@kith/core';
import type { PropertyDeclarations } from 'lit';
import { SurveyElement } from '../survey/survey-element.js';
import { chooseInstrument } from './choose.js';

/**
 * Feedback at the end of a meeting.
 *
 * @summary Session feedback.
 * @status experimental
 * @since 0.1.0
 */
export class SessionFeedbackElement extends SurveyElement {
  static override properties: PropertyDeclarations = { sessionType: { attribute: 'session-type' } };

  /** What kind of meeting it was, e.g. `convening` (default) or `webinar`. Goes into the context too. */
  declare sessionType?: string;

  protected override chooseInstrument(): string | undefined {
    return this.instrument ?? chooseInstrument('session-type', this.sessionType ?? 'convening');
  }

  protected override get ownContext(): Readonly<Record<string, string>> {
    return given({ sessionType: this.sessionType });
  }
}
