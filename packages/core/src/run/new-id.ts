// Declared here because core is compiled without the DOM library. Unlike randomUUID it is there on http pages.
declare const crypto: { getRandomValues(array: Uint8Array): Uint8Array };

/** A random UUID (version 4). Of the digit that says its variant, two bits are by chance. */
export function newId(): string {
  return '00000000-0000-4000-8000-000000000000'.replace(/[08]/g, (digit) => {
    const chance = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
    return (Number(digit) | (chance & (digit === '0' ? 15 : 3))).toString(16);
  });
}
