import type { InterfaceLanguage } from './contract.js';
import { formatNumber, tagFor } from './format.js';

/** A day (`YYYY-MM-DD`), with a time (`YYYY-MM-DDTHH:mm`) or without, as the language writes it. */
export function formatDate(language: InterfaceLanguage, moment: string): string {
  const [day = '', time] = moment.split('T');
  const date = new Date(`${day}T${time ?? '00:00'}Z`);
  const tag = tagFor(language, Intl.DateTimeFormat);
  if (!tag || Number.isNaN(date.getTime())) return [ownDate(language, day), time].filter(Boolean).join(' ');
  // The local date as it was written: formatted as UTC, so that no time zone moves it.
  const format = new Intl.DateTimeFormat(tag, {
    dateStyle: 'long',
    ...(time && { timeStyle: 'short' }),
    timeZone: 'UTC',
    numberingSystem: language.digits,
  });
  return format.format(date);
}

function ownDate(language: InterfaceLanguage, written: string): string {
  const [year, month, day] = written.split('-').map(Number);
  const name = language.own?.months?.[Number(month) - 1];
  if (!name || !year || !day) return written;
  const parts: Readonly<Record<string, string>> = {
    day: formatNumber(language, day),
    month: name,
    // A year is never grouped.
    year: Array.from(String(year), (digit) => formatNumber(language, Number(digit))).join(''),
  };
  return (language.own.date ?? '{day} {month} {year}').replace(
    /\{(\w+)\}/g,
    (_, part: string) => parts[part] ?? '',
  );
}
