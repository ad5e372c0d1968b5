import {
  formatDate,
  formatNumber,
  formatText,
  type Item,
  outsideOf,
  rulesOf,
  type ScaleId,
} from '@kith/core';
import { contactChannels } from '@kith/core/item-types';
import type { WholeLanguage } from '../interface/languages.js';
import { escaped, filled, list, marked, paragraph } from './html.js';

const outsideTexts = {
  'not-sure': 'notSure',
  'not-applicable': 'notApplicable',
  declined: 'preferNot',
} as const;
const channelTexts = {
  phone: 'contactPhone',
  text: 'contactText',
  email: 'contactEmail',
  other: 'contactOther',
} as const;

/** A question with all that it offers, in HTML without a control: nothing here can be answered. */
export function plainItem(item: Item, language: WholeLanguage, level = 3): string {
  const { texts } = language;
  return [
    item.type === 'information'
      ? paragraph(marked(item.label))
      : `<h${level}>${marked(item.label)}${item.required ? ` <small>${escaped(texts.required)}</small>` : ''}</h${level}>`,
    note(item.showIf ? texts.plainSome : ''),
    paragraph(marked(item.hint ?? ''), 'note'),
    ...bodyOf(item, language, level),
    list(outsideOfAll(item).map((word) => escaped(texts[outsideTexts[word]]))),
  ]
    .filter(Boolean)
    .join('\n');
}

/** In a matrix these are offered in each row. */
const outsideOfAll = (item: Item): readonly (keyof typeof outsideTexts)[] =>
  rulesOf(item).outsideByRow ? (item.outside ?? []) : outsideOf(item);

function bodyOf(item: Item, language: WholeLanguage, level: number): readonly string[] {
  const { texts } = language;
  switch (item.type) {
    case 'numeric-scale':
      return [
        paragraph(
          filled(language, texts.plainFromTo, { low: marked(item.low), high: marked(item.high) }),
          'note',
        ),
      ];
    case 'multiple-choice':
      return [note(manyOf(item.maxChoices, language)), optionsOf(item.options)];
    case 'ranking':
      return [note(texts.plainRank), optionsOf(item.options)];
    case 'number':
      return [note(`${texts.plainNumber} ${rangeOf(item, language)}`), paragraph(marked(item.unit ?? ''))];
    case 'date':
      return [note(`${texts.plainDate} ${daysOf(item, language)}`)];
    case 'short-text':
    case 'long-text':
      return [note(texts.plainWrite)];
    case 'repeating-group':
      return [
        note(texts.plainAgain),
        `<h${level + 1}>${marked(item.entry)}</h${level + 1}>`,
        ...item.fields.map((field) => plainItem(field, language, level + 2)),
      ];
    case 'contact':
      return contactOf(item.topics ?? [], texts);
    case 'information':
      return [];
    default:
      return [note(texts.plainChooseOne), ...choicesOf(item, language)];
  }
}

type OneOf = Extract<
  Item,
  { type: 'scale' | 'faces' | 'yes-no' | 'consent' | 'single-choice' | 'dropdown' | 'matrix' | 'then-now' }
>;

/** What one is chosen of. */
function choicesOf(item: OneOf, { texts, scales }: WholeLanguage): readonly string[] {
  const scale = (id: ScaleId) => list(scales[id].map(escaped));
  switch (item.type) {
    case 'scale':
    case 'faces':
      return [scale(item.scale)];
    case 'yes-no':
      return [list([texts.yes, texts.no].map(escaped))];
    case 'consent':
      return [list([texts.consentGiven, texts.consentRefused].map(escaped))];
    case 'matrix':
      return [scale(item.scale), optionsOf(item.rows)];
    case 'then-now':
      return [scale(item.scale), list([item.then ?? texts.then, item.now ?? texts.now].map(marked))];
    default:
      return [optionsOf(item.options)];
  }
}

const note = (text: string): string => paragraph(escaped(text.trim()), 'note');

const optionsOf = (options: readonly { readonly label: string }[]): string =>
  list(options.map(({ label }) => marked(label)));

const manyOf = (max: number | undefined, language: WholeLanguage): string =>
  max === undefined ? language.texts.chooseAny : formatText(language, 'chooseUpTo', { max });

function rangeOf(
  { min, max }: { readonly min?: number; readonly max?: number },
  language: WholeLanguage,
): string {
  const ends = [min, max].map((end) => (end === undefined ? '' : formatNumber(language, end)));
  return ends.some(Boolean) ? `(${ends.join('–')})` : '';
}

function daysOf(
  { min, max }: { readonly min?: string; readonly max?: string },
  language: WholeLanguage,
): string {
  const ends = [min, max].map((end) => (end === undefined ? '' : formatDate(language, end)));
  return ends.some(Boolean) ? `(${ends.join(' – ')})` : '';
}

function contactOf(
  topics: readonly { readonly label: string }[],
  texts: WholeLanguage['texts'],
): readonly string[] {
  return [
    note(texts.contactIntro),
    list([texts.contactName, texts.contactChannel].map(escaped)),
    list(contactChannels.map((channel) => escaped(texts[channelTexts[channel]]))),
    list([texts.contactAddress, texts.contactWhen, texts.contactTopic].map(escaped)),
    optionsOf(topics),
  ];
}
