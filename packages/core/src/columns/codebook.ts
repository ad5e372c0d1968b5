import type { Definition } from '../definition.js';
import type { InterfaceLanguage } from '../languages/contract.js';
import { en } from '../languages/en.js';
import { stateCodes } from '../response.js';
import type { AnswerColumn } from './answer-columns.js';

interface Category {
  readonly value: string | number;
  readonly label: string;
}

/** A field of a table, as the Table Schema (version 2) of Frictionless Data describes it. */
interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly title?: string;
  readonly categories?: readonly Category[];
  readonly categoriesOrdered?: boolean;
}

export interface CodebookParts {
  readonly instrument: string;
  readonly level: 'restricted' | 'share-safe';
  /** Columns of the record, as text. */
  readonly described: readonly string[];
  readonly answered: readonly AnswerColumn[];
  /** Without it, the columns have no words. */
  readonly definition: Definition | undefined;
  /** Of the labels of scales. Default English. */
  readonly language?: Pick<InterfaceLanguage, 'scales'>;
}

type AnyItem = Definition['pages'][number]['items'][number];

/** `datapackage.json` beside the CSV: what each column is, what its codes mean, and which mean no answer. */
export function codebook(parts: CodebookParts) {
  const { instrument, level, described, answered, definition, language = en } = parts;
  const items = new Map(definition?.pages.flatMap((page) => page.items).map((item) => [item.id, item]));
  const fields: Field[] = [
    ...described.map((name): Field => ({ name, type: 'string' })),
    ...answered.map((column) => fieldOf(column, items.get(column.itemId), language.scales)),
  ];
  const missingValues = [
    { value: '', label: 'no value' },
    ...Object.entries(stateCodes).map(([label, code]) => ({ value: String(code), label })),
  ];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${instrument}-${level}`.toLowerCase(),
    ...(definition && { title: definition.title, version: definition.version }),
    resources: [
      {
        name: 'responses',
        path: level === 'restricted' ? 'kith-responses.csv' : 'kith-share-safe.csv',
        format: 'csv',
        encoding: 'utf-8',
        schema: { fields, missingValues },
      },
    ],
  };
}

const chosen: readonly Category[] = [
  { value: 0, label: 'not chosen' },
  { value: 1, label: 'chosen' },
];

type Scales = InterfaceLanguage['scales'];

function fieldOf({ name, holds, part }: AnswerColumn, item: AnyItem | undefined, scales: Scales): Field {
  const title = [item?.label, partLabel(item, part)].filter((text) => text !== undefined).join(' / ');
  const base = { name, ...(title !== '' && { title }) };
  if (holds === 'state') return { ...base, type: 'string', categories: states };
  if (holds === 'count') return { ...base, type: 'integer' };
  if (holds === 'other-text' || item === undefined) return { ...base, type: 'string' };
  if (holds === 'option')
    return item.type === 'ranking'
      ? { ...base, type: 'integer' }
      : { ...base, type: 'integer', categories: chosen };
  return { ...base, ...valuesOf(item, scales) };
}

const states: readonly Category[] = ['answered', ...Object.keys(stateCodes)].map((state) => ({
  value: state,
  label: state,
}));

function valuesOf(item: AnyItem, scales: Scales): Omit<Field, 'name'> {
  switch (item.type) {
    case 'scale':
    case 'faces':
    case 'matrix':
    case 'then-now': {
      const categories = scales[item.scale].map((label, index) => ({ value: index + 1, label }));
      return { type: 'integer', categories, categoriesOrdered: true };
    }
    case 'numeric-scale':
      return { type: 'integer' };
    case 'number':
      return { type: 'number' };
    case 'date':
      return { type: 'date' };
    case 'single-choice':
    case 'dropdown':
      return { type: 'string', categories: item.options.map(({ id, label }) => ({ value: id, label })) };
    default:
      return { type: 'string' };
  }
}

function partLabel(item: AnyItem | undefined, part: string | undefined): string | undefined {
  if (item === undefined || part === undefined) return part;
  const parts = 'rows' in item ? item.rows : 'options' in item ? item.options : [];
  return parts.find(({ id }) => id === part)?.label ?? part;
}
