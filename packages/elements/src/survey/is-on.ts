/** A boolean attribute, with `"false"` and `"off"` taken at their word. */
export function isOn(value: string | undefined): boolean {
  return ![undefined, 'false', 'off'].includes(value);
}
