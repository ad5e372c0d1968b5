import { type InterfaceLanguage, numberFormat } from '@kith/core';

/** A number as a person would write it into a field: in the reader's digits and with their decimal sign. */
export function writeNumber(value: number, language: InterfaceLanguage): string {
  return numberFormat(language, { useGrouping: false, maximumFractionDigits: 20 }).format(value);
}
