import type { Definition, Item } from '../definition.js';
import type { Answer, ResponseRecord } from '../response.js';

/** What is known of one item before its columns are named. */
export interface AnswerShape {
  readonly itemId: string;
  types: Set<Answer['type']>;
  /** Options that have a column each: of a multiple choice and of a ranking. */
  options: Set<string>;
  rows: Set<string>;
  hasOtherText: boolean;
}

/** Items in the order of their columns: as the definition has them, then as the records bring them. */
export type AnswerShapes = Map<string, AnswerShape>;

export function shapesOf(definition: Definition | undefined): AnswerShapes {
  const shapes: AnswerShapes = new Map();
  for (const item of definition?.pages.flatMap((page) => page.items) ?? []) addItem(shapes, item);
  return shapes;
}

/** What the definition knows, and what all records add to it. */
export async function shapesIn(
  records: AsyncIterable<ResponseRecord>,
  definition: Definition | undefined,
): Promise<AnswerShapes> {
  const shapes = shapesOf(definition);
  for await (const record of records) addRecord(shapes, record);
  return shapes;
}

/** Adds what a record has and the shapes do not know yet. */
export function addRecord(shapes: AnswerShapes, record: ResponseRecord): void {
  for (const answer of record.answers) {
    const shape = shapeFor(shapes, answer.itemId);
    shape.types.add(answer.type);
    if (answer.otherText !== undefined) shape.hasOtherText = true;
    for (const id of chosenIn(answer) ?? []) shape.options.add(id);
    for (const row of Object.keys(rowsIn(answer) ?? {})) shape.rows.add(row);
  }
}

/** The chosen or ranked options; undefined where there is no such answer. */
export function chosenIn({ type, value }: Answer): readonly string[] | undefined {
  const isList = (type === 'multiple-choice' || type === 'ranking') && Array.isArray(value);
  return isList ? (value as readonly string[]) : undefined;
}

/** The answers by row; undefined where there are none. */
export function rowsIn({ type, value }: Answer): Readonly<Record<string, unknown>> | undefined {
  const isByRow = (type === 'matrix' || type === 'then-now') && typeof value === 'object' && value !== null;
  return isByRow ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function addItem(shapes: AnswerShapes, item: Item): void {
  // What only is shown has no answer, and a wish to be contacted is a record of its own.
  if (item.type === 'information' || item.type === 'contact') return;
  const shape = shapeFor(shapes, item.id);
  shape.types.add(item.type);
  if ('options' in item && item.options.some((option) => option.other)) shape.hasOtherText = true;
  if (item.type === 'multiple-choice' || item.type === 'ranking')
    for (const { id } of item.options) shape.options.add(id);
  if (item.type === 'matrix') for (const { id } of item.rows) shape.rows.add(id);
  if (item.type === 'then-now') for (const id of ['then', 'now']) shape.rows.add(id);
}

function shapeFor(shapes: AnswerShapes, itemId: string): AnswerShape {
  const known = shapes.get(itemId);
  if (known !== undefined) return known;
  const shape: AnswerShape = {
    itemId,
    types: new Set(),
    options: new Set(),
    rows: new Set(),
    hasOtherText: false,
  };
  shapes.set(itemId, shape);
  return shape;
}
