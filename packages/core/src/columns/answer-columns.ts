import type { Answer } from '../response.js';
import type { AnswerShape, AnswerShapes } from './answer-shape.js';

/** One column of answers in the CSV of responses. */
export interface AnswerColumn {
  readonly name: string;
  readonly itemId: string;
  /** What its cells are: the value, whether an option was chosen or at which place, the point of a row… */
  readonly holds: 'value' | 'option' | 'row' | 'count' | 'state' | 'other-text';
  /** The option or row. */
  readonly part?: string;
}

/**
 * The columns of every item, in order. No two have the same name, nor one of those that are `taken`: an item
 * `role` beside a column of that name becomes `item.role`.
 */
export function answerColumns(shapes: AnswerShapes, taken: readonly string[]): readonly AnswerColumn[] {
  const names = new Set([...taken, ...shapes.keys()]);
  const unique = (wanted: string) => {
    let name = wanted;
    while (names.has(name)) name += '_';
    names.add(name);
    return name;
  };
  return [...shapes.values()].flatMap((shape) => {
    const base = taken.includes(shape.itemId) ? unique(`item.${shape.itemId}`) : shape.itemId;
    return columnsOf(shape, base, (part) => unique(`${base}.${part}`));
  });
}

type What = Pick<AnswerColumn, 'holds' | 'part'>;

function columnsOf(
  { itemId, types, options, rows, hasOtherText }: AnswerShape,
  base: string,
  nameFor: (part: string) => string,
): readonly AnswerColumn[] {
  const all = [...types];
  const columns: AnswerColumn[] = [];
  const add = (name: string, what: What) => columns.push({ name, itemId, ...what });
  if (all.some((type) => !isInParts(type))) add(base, { holds: 'value' });
  for (const part of options) add(nameFor(part), { holds: 'option', part });
  for (const part of rows) add(nameFor(part), { holds: 'row', part });
  if (all.includes('repeating-group')) add(nameFor('count'), { holds: 'count' });
  if (all.some(hasStateColumn)) add(nameFor('state'), { holds: 'state' });
  if (hasOtherText) add(nameFor('otherText'), { holds: 'other-text' });
  return columns;
}

type Type = Answer['type'];

/**
 * Their value can be anything, -99 included, or fills several columns: the state stands in a column of its own.
 * The values of all others are codes that no state can be taken for.
 */
const withStateColumn: readonly Type[] = [
  'short-text',
  'long-text',
  'number',
  'date',
  'multiple-choice',
  'ranking',
  'repeating-group',
];

const inParts: readonly Type[] = ['multiple-choice', 'ranking', 'matrix', 'then-now'];

/** Whether the answer stands in columns of its own, one for each option or row. */
export const isInParts = (type: Type): boolean => inParts.includes(type);

export const hasStateColumn = (type: Type): boolean => withStateColumn.includes(type);
