import { given } from '@kith/core';
import type { PropertyDeclarations } from 'lit';
import { SurveyElement } from '../survey/survey-element.js';
import { chooseInstrument } from './choose.js';

/**
 * How students feel they belong: the instrument for their grades.
 *
 * @summary A student belonging survey.
 * @status experimental
 * @since 0.1.0
 */
export class BelongingSurveyElement extends SurveyElement {
  static override properties: PropertyDeclarations = { gradeBand: { attribute: 'grade-band' } };

  /** Which students: `6-12` (default), `6-8`, `9-12`, `3-5` or `k-2`. Goes into the context too. */
  declare gradeBand?: string;

  protected override chooseInstrument(): string | undefined {
    return this.instrument ?? chooseInstrument('grade-band', this.gradeBand ?? '6-12');
  }

  protected override get ownContext(): Readonly<Record<string, string>> {
    return given({ gradeBand: this.gradeBand });
  }
}
