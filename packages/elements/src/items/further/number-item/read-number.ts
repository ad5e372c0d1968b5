import { formatNumber, type InterfaceLanguage, numberFormat } from '@kith/core';

interface Signs {
  readonly decimal: string;
  readonly group: string;
}

/**
 * The number that a person wrote, in the reader's digits or in 0 to 9; `null` where it is none. A single sign
 * that does not stand before exactly three digits is the decimal sign, whatever the language: many write "1.5"
 * in Spanish, and nobody means fifteen by it.
 */
export function readNumber(text: string, language: InterfaceLanguage): number | null {
  const plain = withPlainDigits(text.trim(), language).replace(/[\u2212\u2013]/g, '-');
  const [, sign = '', digits = ''] = /^([-+]?)([\d.,\u066B\u066C'’\s]*)$/.exec(plain) ?? [];
  const number = /\d/.test(digits) ? unsigned(digits.replace(/[’']/g, "'"), signsOf(language)) : null;
  return number === null ? null : Number(`${sign}${number}`);
}

function unsigned(text: string, { decimal, group }: Signs): string | null {
  if (/^\d+$/.test(text)) return text;
  const signs = text.match(/\D/g) ?? [];
  const last = signs.at(-1) ?? '';
  const isAlone = signs.length === 1;
  const isGrouping = last === group || (last !== decimal && !isDecimal(last));
  // "1.500": the language decides. "1,234,567": only groups can stand more than once.
  if (isGroups(text, last) && (isAlone ? isGrouping : true)) return text.replace(/\D/g, '');
  if (!isDecimal(last)) return null;
  const [whole, fraction] = splitAt(text, text.lastIndexOf(last));
  const isWhole =
    /^\d*$/.test(whole) || (!whole.includes(last) && isGroups(whole, /\D/.exec(whole)?.[0] ?? ''));
  return isWhole && /^\d*$/.test(fraction) ? `${whole.replace(/\D/g, '')}.${fraction}` : null;
}

const isDecimal = (sign: string): boolean => ['.', ',', '\u066B'].includes(sign);

/** Groups of three digits, with one and the same sign between them. */
function isGroups(text: string, sign: string): boolean {
  const [first = '', ...rest] = text.split(sign);
  return sign !== '' && /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
}

const splitAt = (text: string, index: number): readonly [string, string] => [
  text.slice(0, index),
  text.slice(index + 1),
];

function signsOf(language: InterfaceLanguage): Signs {
  const parts = numberFormat(language, { useGrouping: true }).formatToParts(1234567.8);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group') };
}

/** Digits of Arabic, and of Persian and Urdu: keyboards have them whatever digits a survey is written with. */
const easternDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;

function withPlainDigits(typed: string, language: InterfaceLanguage): string {
  const text = typed.replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
  const own = Array.from({ length: 10 }, (_, n) => formatNumber(language, n));
  // Some languages put a mark for the direction of writing before a sign.
  return Array.from(text.replace(/[\u061C\u200E\u200F]/g, ''), (sign) =>
    own.includes(sign) ? String(own.indexOf(sign)) : sign,
  ).join('');
}
