import type { ShortTextItem } from '../../definition.js';
import type { AnswerValue } from '../../response.js';
import { plainText } from '../../text.js';
import type { ItemTypeRules, Problem } from '../contract.js';
import { maxLengths } from '../max-length.js';
import { textType } from '../text-type.js';

/** A short text that may have to be an e-mail address, a phone number, or of a pattern. */
export const shortTextWithForm: ItemTypeRules<ShortTextItem> = {
  ...textType<ShortTextItem>('short-text', maxLengths['short-text'], true, checkForm),
  words: (_item, value) => plainText(value),
};

/** Mild on purpose: a real address must never be refused, and nobody can tell a real one by its form. */
const forms = { email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, phone: /^(?=(?:\D*\d){5})[\d\s()+./ext#-]+$/i };

function checkForm({ kind, pattern }: ShortTextItem, value: AnswerValue): readonly Problem[] {
  const text = plainText(value);
  const isWrong = (kind === 'email' || kind === 'phone') && !forms[kind].test(text);
  return [
    ...(isWrong ? [{ code: kind }] : []),
    ...(pattern && !matches(pattern.matches, text) ? [{ code: 'pattern' } as const] : []),
  ];
}

/** The whole text. A pattern that is none was refused when the definition was read; here it matches anything. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text);
  } catch {
    return true;
  }
}
