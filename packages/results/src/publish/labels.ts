import {
  type Catalogue,
  type Definition,
  fillText,
  type InterfaceLanguage,
  localise,
  parseMarks,
} from '@kith/core';

/** What people read in place of ids, in one language. Where a text is missing, the id is shown. */
export interface ResultLabels {
  readonly title: string;
  /** Stands at the top: that answers are invented, for instance, or whom to ask. */
  readonly note?: string;
  /** What was asked, by the id of a measure or of an open question. */
  readonly questions: Readonly<Record<string, string>>;
  /** What can be answered, by the id of a measure, from the lowest value. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly constructs: Readonly<Record<string, string>>;
  readonly groupings: Readonly<Record<string, string>>;
  /** By grouping, then by group. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly waves: Readonly<Record<string, string>>;
  /** What was changed, by the id of a change. */
  readonly changes: Readonly<Record<string, string>>;
}

/** The labels of one file by language: `en`, `es-MX`. The first is for readers of all other languages. */
export type LabelsByLanguage = Readonly<Record<string, ResultLabels>>;

/** What a definition does not know, in the language of the labels; it wins over what it does. */
export type OwnLabels = Partial<Omit<ResultLabels, 'questions' | 'values'>>;

/** What grows while a definition is gone through. */
interface Growing {
  readonly questions: Record<string, string>;
  readonly values: Record<string, readonly string[]>;
  readonly groupings: Record<string, string>;
  readonly groups: Record<string, Record<string, string>>;
}

/**
 * The labels of a survey: its title, its questions and their answers, in English, or in another language from its
 * catalogue. `own` adds what the district names: schools and waves, for instance.
 */
export function labelsFor(
  definition: Definition,
  language: InterfaceLanguage,
  { catalogue, own = {} }: { readonly catalogue?: Catalogue; readonly own?: OwnLabels } = {},
): ResultLabels {
  const { title, pages } = catalogue ? localise(definition, catalogue) : definition;
  const from: Growing = { questions: {}, values: {}, groupings: {}, groups: {} };
  for (const item of pages.flatMap(({ items }) => items)) addLabels(from, item, language);
  return {
    constructs: {},
    waves: {},
    changes: {},
    title,
    ...from,
    ...own,
    groupings: { ...from.groupings, ...own.groupings },
    groups: { ...from.groups, ...own.groups },
  };
}

type AnyItem = Definition['pages'][number]['items'][number];

/** As it reads where nothing was answered before, without its marks. */
const asked = (text: string): string =>
  parseMarks(fillText(text, null))
    .map((node) => node.text)
    .join('');

function addLabels(to: Growing, item: AnyItem, { scales, texts }: InterfaceLanguage): void {
  if (item.type === 'information' || item.type === 'contact') return;
  const label = asked(item.label);
  to.questions[item.id] = label;
  if (item.type === 'yes-no') to.values[item.id] = [texts.no, texts.yes];
  if (item.type === 'scale' || item.type === 'faces') to.values[item.id] = scales[item.scale];
  if (item.type === 'matrix')
    for (const row of item.rows) {
      to.questions[`${item.id}.${row.id}`] = asked(row.label);
      to.values[`${item.id}.${row.id}`] = scales[item.scale];
    }
  if (item.type === 'then-now')
    for (const row of ['then', 'now'] as const) {
      to.questions[`${item.id}.${row}`] = asked(item[row] ?? texts[row]);
      to.values[`${item.id}.${row}`] = scales[item.scale];
    }
  if ('options' in item) {
    to.groupings[item.id] = label;
    to.groups[item.id] = Object.fromEntries(item.options.map((option) => [option.id, asked(option.label)]));
  }
}
