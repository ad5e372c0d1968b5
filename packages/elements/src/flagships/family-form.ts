import { property } from 'lit/decorators.js';
import { SurveyElement } from '../survey/survey-element.js';
import { chooseInstrument } from './choose.js';

/**
 * What families wish the school to know.
 *
 * @summary A family input form.
 * @status experimental
 * @since 0.1.0
 */
export class FamilyFormElement extends SurveyElement {
  /** What it is about. Default `relationships`. */
  @property({ attribute: 'topic' }) topic?: string;

  protected override chooseInstrument(): string | undefined {
    return this.instrument ?? chooseInstrument('topic', this.topic ?? 'relationships');
  }
}
