import type { InterfaceLanguage } from '@kith/core';

/** A number as a person would write it into a field: in the reader's digits and with their decimal sign. */
export function writeNumber(value: number, { intl, digits }: InterfaceLanguage): string {
  if (intl === null) return String(value);
  return new Intl.NumberFormat(intl, {
    numberingSystem: digits,
    useGrouping: false,
    maximumFractionDigits: 20,
  }).format(value);
}
