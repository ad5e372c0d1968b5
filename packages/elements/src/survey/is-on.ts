/** A boolean attribute; one that says no is taken at its word. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(off|false|no|0)$/i.test(value);
}
