/** A boolean attribute; one that says no is taken at its word. */
export function isOn(value: string | undefined): boolean {
  return ![undefined, 'false', 'off', 'no', '0'].includes(value);
}
