import { createHash, randomInt } from 'node:crypto';

// Without 0 O, 1 I L, 2 Z, 5 S, 8 B, U V, which are read as each other, and without vowels, which make words.
const alphabet = '34679CDFGHJKMNPQRTWXY';
const randomPart = 9;

/** `XXXXX-XXXXX`: nine random signs of 21 (39 bits) and one that catches a slip of the pen. */
export function makeCode(): string {
  const signs = Array.from({ length: randomPart }, () => alphabet[randomInt(alphabet.length)] ?? '').join('');
  return withDash(signs + checkSign(signs));
}

/** What a person typed, as it was printed: case, dashes and spaces do not matter. `undefined`: no such code. */
export function readCode(typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const isCode =
    signs.length === randomPart + 1 && Array.from(signs).every((sign) => alphabet.includes(sign));
  return isCode && checkSign(signs.slice(0, -1)) === signs.at(-1) ? withDash(signs) : undefined;
}

/** Under which a code is kept. The survey goes in, so that a code opens no other. */
export const codeKey = (instrument: string, code: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['kith class code', instrument, code]))
    .digest('hex');

const withDash = (signs: string) => `${signs.slice(0, 5)}-${signs.slice(5)}`;

// A weight for each place that shares no factor with 21, and differs from its neighbour’s by such a number: this finds
// one wrong sign, and two neighbours that changed places (the last one beside the check sign included).
const weights = [1, 2, 4, 5, 10, 8, 16, 11, 1];

function checkSign(signs: string): string {
  const sum = Array.from(signs).reduce(
    (total, sign, place) => total + alphabet.indexOf(sign) * (weights[place] ?? 1),
    0,
  );
  return alphabet[sum % alphabet.length] ?? '';
}
