import type { PropertyDeclarations } from 'lit';
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
  static override properties: PropertyDeclarations = { topic: {} };

  /** What it is about: `relationships` (default), `pulse` or `listening`. */
  declare topic?: string;

  protected override chooseInstrument(): string | undefined {
    return this.instrument ?? chooseInstrument('topic', this.topic ?? 'relationships');
  }
}
