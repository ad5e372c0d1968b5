import type { ShortTextItem } from '@kith/core';
import { warnAttribute } from './attribute-problem.js';

interface PatternAttributes extends Element {
  readonly pattern: string;
  readonly patternMessage: string;
}

/** A pattern that can be used and says what is wrong, else none. */
export function patternFrom({
  localName,
  pattern: matches,
  patternMessage: message,
}: PatternAttributes): Pick<ShortTextItem, 'pattern'> {
  if (!matches) return {};
  if (isPattern(matches) && message) return { pattern: { matches, message } };
  warnAttribute(localName, 'pattern', matches, 'a regular expression, with what to say in pattern-message');
  return {};
}

function isPattern(text: string): boolean {
  try {
    return !!new RegExp(text, 'u');
  } catch {
    return false;
  }
}
