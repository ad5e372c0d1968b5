import type { AnswerValue } from '@kith/core';

/** A `value` attribute that holds an object or a list. What is no JSON stays the text that it is, and is refused. */
export function jsonValue(text: string | undefined): AnswerValue | null {
  if (!text) return null;
  try {
    return JSON.parse(text) as AnswerValue;
  } catch {
    return text;
  }
}
