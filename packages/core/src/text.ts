/**
 * A typed text as it is kept: well-formed UTF-16 (a lone surrogate becomes U+FFFD), without U+0000, line breaks
 * as `\n` (as a space where only one line is asked for), trimmed. Doing it twice changes nothing.
 */
export function normaliseText(text: string, oneLine = false): string {
  return (
    text
      .replace(/\0/g, '')
      // With the `u` flag only surrogates without a partner match.
      .replace(/\p{Cs}/gu, '\uFFFD')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(oneLine ? /\n+/g : /(?!)/, ' ')
      .trim()
  );
}

/** A value of one piece as a text; nothing of a list or an object. */
export function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
