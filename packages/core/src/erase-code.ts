const form = /kith-([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})-([0-9a-f]{64})/i;

/** The text with which a person can have a response erased later: `kith-<id without dashes>-<secret>`. */
export const eraseCodeOf = (responseId: string, secret: string): string =>
  `kith-${responseId.replaceAll('-', '')}-${secret}`;

/** Finds the code in what a person pasted, also among other words and in broken lines. */
export function readEraseCode(
  pasted: string,
): { readonly responseId: string; readonly secret: string } | undefined {
  const [, a = '', b = '', c = '', d = '', e = '', secret] = form.exec(pasted.replace(/\s/g, '')) ?? [];
  return secret === undefined
    ? undefined
    : { responseId: [a, b, c, d, e].join('-').toLowerCase(), secret: secret.toLowerCase() };
}
