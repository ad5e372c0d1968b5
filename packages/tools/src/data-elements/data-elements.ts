import {
  allowedContext,
  type Definition,
  isQuestion,
  type Item,
  type PpraTopic,
  type PrivacyMode,
} from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { contactFields, responseFields, type RecordField } from '@kith/core/record-fields';
import type { InstrumentNotes } from '@kith/instruments';
import type { WholeLanguage } from '../interface/languages.js';
import { contactWords, type ElementWords, fieldWords } from './element-words.js';
import { valuesOf } from './values-of.js';

/** `record` and `context`: what every response is kept with. `answer`: what is answered. `contact`: a record apart. */
export type ElementPart = 'record' | 'context' | 'answer' | 'contact';

/** One row of the schedule. */
export interface DataElement {
  readonly part: ElementPart;
  /** A path in the record, or the id of a question; `id.otherText` is what is written beside an option. */
  readonly name: string;
  readonly what: string;
  /** What it can hold. */
  readonly values: string;
  readonly purpose: string;
  /** When a response has it. */
  readonly present: string;
  /** A question about who the person is. */
  readonly identity: boolean;
  readonly ppra: readonly PpraTopic[];
}

const fromPage = 'If the page passes it';

const presence: Readonly<Record<string, string>> = {
  test: 'In trials only',
  'instrument.contentHash': 'If the survey is a ready-made one',
  'deletion.hash': 'If the district lets people erase their response',
  role: fromPage,
  wave: fromPage,
  changeId: fromPage,
  changePhase: fromPage,
};

const always = 'Always';
const whenGiven = 'If the person gives it';

/**
 * Every element that a response of this survey can carry in this privacy mode. Fields come from the schema that refuses
 * all others, context from what a run takes, answers from the questions. `definition` is in the language of `language`.
 */
export function dataElements(
  definition: Definition,
  mode: PrivacyMode,
  language: WholeLanguage,
  notes?: InstrumentNotes,
): readonly DataElement[] {
  addFurtherItemTypes();
  const fields = responseFields(mode)
    .filter(({ path }) => isHere(path, definition, mode))
    // A survey with sets of questions says itself which was asked.
    .map((field) =>
      field.path === 'context.focus' && definition.focus ? { ...field, always: true } : field,
    );
  const conditional = conditionalIn(definition);
  const items = definition.pages.flatMap((page) => page.items);
  return [
    ...fields.map((field) => fieldElement(field, fieldWords, 'record')),
    ...items
      .filter(isQuestion)
      .flatMap((item) => answerElements(item, { isConditional: conditional.has(item.id), language, notes })),
    ...(items.some(({ type }) => type === 'contact')
      ? contactFields().map((field) => fieldElement(field, contactWords, 'contact'))
      : []),
  ];
}

function conditionalIn({ pages, focus }: Definition): ReadonlySet<string> {
  const ids = pages.flatMap(({ showIf, pick, items }) =>
    items.filter((item) => showIf ?? pick ?? item.showIf).map(({ id }) => id),
  );
  return new Set([...ids, ...(focus?.turns ?? [])]);
}

/** Values stand question by question, below; what this survey or this mode has no use for is left out. */
function isHere(path: string, definition: Definition, mode: PrivacyMode): boolean {
  if (path === 'instrument.basedOn') return definition.basedOn !== undefined;
  const [, key] = /^context\.(.+)$/.exec(path) ?? [];
  if (key !== undefined) return allowedContext(definition, mode).some((allowed) => allowed === key);
  const asks = definition.pages.some((page) => page.items.some(isQuestion));
  return path.startsWith('answers[].') ? asks && !/\.(?:value|otherText)$/.test(path) : true;
}

function fieldElement(
  { path, always: isAlways }: RecordField,
  words: Readonly<Record<string, ElementWords>>,
  part: 'record' | 'contact',
): DataElement {
  const told = words[path];
  if (!told) throw new Error(`The schedule has no words for the field "${path}".`);
  const isContext = path.startsWith('context.');
  const sometimes = isContext ? fromPage : (presence[path] ?? whenGiven);
  return {
    part: isContext ? 'context' : part,
    name: path,
    what: told.what,
    values: '',
    purpose: told.purpose,
    present: isAlways ? always : sometimes,
    identity: false,
    ppra: [],
  };
}

interface Around {
  readonly isConditional: boolean;
  readonly language: WholeLanguage;
  readonly notes: InstrumentNotes | undefined;
}

function answerElements(item: Item, { isConditional, language, notes }: Around): readonly DataElement[] {
  const { id, label, identity = false, ppra = [] } = item;
  const mustAnswer = item.required === true && item.skippable === false;
  const base = {
    part: 'answer',
    purpose: purposeOf(id, notes),
    identity,
    ppra,
  } as const;
  const present = [
    mustAnswer ? 'Has to be answered' : 'Can be skipped',
    ...(isConditional ? ['asked of some people only'] : []),
  ].join('; ');
  const own = 'options' in item ? item.options.find(({ other }) => other) : undefined;
  return [
    { ...base, name: id, what: label, values: valuesOf(item, language), present },
    ...(own
      ? [
          {
            ...base,
            name: `${id}.otherText`,
            what: `${label} (${own.label})`,
            values: 'own words',
            present: whenGiven,
          },
        ]
      : []),
  ];
}

/** What the question measures, and why it is asked. */
function purposeOf(id: string, notes: InstrumentNotes | undefined): string {
  if (!notes) return '';
  const construct = Object.values(notes.constructs).find(({ items }) => items.includes(id));
  return [construct && `${construct.label}.`, notes.items[id]?.rationale].filter(Boolean).join(' ');
}
