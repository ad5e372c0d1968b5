import type { AnswerValue } from '../response.js';
import type { Problem } from './contract.js';

/** Lengths are in UTF-16 code units, as in `maxlength`. */
export function tooLong(text: AnswerValue, max: number): readonly Problem[] {
  return typeof text === 'string' && text.length > max ? [{ code: 'too-long', params: { max } }] : [];
}
