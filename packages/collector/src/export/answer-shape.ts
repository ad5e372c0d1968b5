import type { Answer, Definition, Item, ResponseRecord } from '@kith/core';

/** What is known of one item before its columns are named. */
export interface AnswerShape {
  readonly itemId: string;
  types: Set<Answer['type']>;
  options: Set<string>;
  hasOtherText: boolean;
}

/** Items in the order of their columns: as the definition has them, then as the records bring them. */
export type AnswerShapes = Map<string, AnswerShape>;

export function shapesOf(definition: Definition | undefined): AnswerShapes {
  const shapes: AnswerShapes = new Map();
  for (const item of definition?.pages.flatMap((page) => page.items) ?? []) addItem(shapes, item);
  return shapes;
}

/** Adds what a record has and the shapes do not know yet. */
export function addRecord(shapes: AnswerShapes, record: ResponseRecord): void {
  for (const answer of record.answers) {
    const shape = shapeFor(shapes, answer.itemId);
    shape.types.add(answer.type);
    if (answer.otherText !== undefined) shape.hasOtherText = true;
    if (Array.isArray(answer.value))
      for (const id of answer.value as readonly string[]) shape.options.add(id);
  }
}

function addItem(shapes: AnswerShapes, item: Item): void {
  if (item.type === 'information' || item.type === 'contact') return;
  const shape = shapeFor(shapes, item.id);
  shape.types.add(item.type);
  if (item.type !== 'single-choice' && item.type !== 'multiple-choice') return;
  if (item.options.some((option) => option.other)) shape.hasOtherText = true;
  if (item.type === 'multiple-choice') for (const option of item.options) shape.options.add(option.id);
}

function shapeFor(shapes: AnswerShapes, itemId: string): AnswerShape {
  const known = shapes.get(itemId);
  if (known !== undefined) return known;
  const shape: AnswerShape = { itemId, types: new Set(), options: new Set(), hasOtherText: false };
  shapes.set(itemId, shape);
  return shape;
}
