/** Without 0 O, 1 I L, 2 Z, 5 S, 8 B, U V, which are read as each other, and without vowels, which make words. */
export const classCodeSigns = '34679CDFGHJKMNPQRTWXY';

/** How many signs of a code are random; one more is the check. */
export const classCodeRandom = 9;

/**
 * What a person typed, as it was printed: case, blanks and dashes do not matter, nor which digits a keyboard has.
 * `undefined`: no code can look like that. Says nothing about whether there is such a code.
 */
export function readClassCode(typed: string): string | undefined {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    // The digits of Arabic and Persian keyboards have the same last four bits as ours.
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[^\p{L}\p{N}]/gu, '');
  const hasForm = new RegExp(`^[${classCodeSigns}]{${String(classCodeRandom + 1)}}$`).test(signs);
  return hasForm && classCodeOf(signs.slice(0, -1)).endsWith(signs.slice(-1))
    ? classCodeOf(signs.slice(0, -1))
    : undefined;
}

/** The code with these random signs, as it is printed: `XXXXX-XXXXX`. */
export function classCodeOf(random: string): string {
  return `${random.slice(0, 5)}-${random.slice(5)}${checkSign(random)}`;
}

// A weight for each place that shares no factor with 21, and differs from its neighbour’s by such a number: this finds
// one wrong sign, and two neighbours that changed places (the last one beside the check sign included).
const weights = [1, 2, 4, 5, 10, 8, 16, 11, 1];

function checkSign(random: string): string {
  const sum = Array.from(random).reduce(
    (total, sign, place) => total + classCodeSigns.indexOf(sign) * (weights[place] ?? 1),
    0,
  );
  return classCodeSigns[sum % classCodeSigns.length] ?? '';
}
