import { type Item, maxLengthOf, outsideOf, rulesOf } from '@kith/core';
import type { WholeLanguage } from '../interface/languages.js';

const outsideTexts = {
  'not-sure': 'notSure',
  'not-applicable': 'notApplicable',
  declined: 'preferNot',
} as const;

/** What an answer can hold, on one line. */
export function valuesOf(item: Item, language: WholeLanguage): string {
  const outside = rulesOf(item).outsideByRow ? (item.outside ?? []) : outsideOf(item);
  const also = outside.map((word) => language.texts[outsideTexts[word]]);
  return [kindOf(item, language), ...also].join(' · ');
}

function kindOf(item: Item, language: WholeLanguage): string {
  const { texts, scales } = language;
  const lines = (labels: readonly string[]): string => labels.join(' · ');
  const named = (parts: readonly { readonly label: string }[]): string =>
    lines(parts.map(({ label }) => label));
  switch (item.type) {
    case 'scale':
    case 'faces':
      return `one of: ${lines(scales[item.scale])}`;
    case 'then-now':
      return `then and now, each one of: ${lines(scales[item.scale])}`;
    case 'matrix':
      return `for each of “${item.rows.map(({ label }) => label).join('”, “')}” one of: ${lines(scales[item.scale])}`;
    case 'yes-no':
      return `one of: ${lines([texts.yes, texts.no])}`;
    case 'consent':
      return `one of: ${lines([texts.consentGiven, texts.consentRefused])}`;
    case 'single-choice':
    case 'dropdown':
      return `one of: ${named(item.options)}`;
    case 'multiple-choice':
      return `any of: ${named(item.options)}`;
    case 'ranking':
      return `an order of: ${named(item.options)}`;
    case 'numeric-scale':
      return 'a number from 0 to 10';
    case 'number':
      return 'a number';
    case 'date':
      return 'a date';
    case 'short-text':
    case 'long-text':
      return `own words, at most ${maxLengthOf(item)} characters`;
    case 'repeating-group':
      return `entries of: ${item.fields.map((field) => `${field.label} (${kindOf(field, language)})`).join('; ')}`;
    default:
      return '';
  }
}
