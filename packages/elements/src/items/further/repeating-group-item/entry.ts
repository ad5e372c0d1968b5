import { type GroupEntry, type GroupField, rulesOf } from '@kith/core';
import type { ItemElement } from '../../item-element.js';
import { createItem } from '../../item-tags.js';

/** One entry on the screen. It keeps its fields, and what is typed in them, whatever happens to other entries. */
export interface Entry {
  readonly fields: ReadonlyMap<string, ItemElement>;
}

export function createEntry(fields: readonly GroupField[], answers: GroupEntry): Entry {
  const entry = { fields: new Map(fields.map((field) => [field.id, createField(field)])) };
  fill(entry, answers);
  return entry;
}

function createField(field: GroupField): ItemElement {
  const element = createItem(field.type);
  element.item = fieldItem(field);
  return element;
}

/** The type's own answers outside the options have no place in an entry. */
export const fieldItem = (field: GroupField): GroupField => ({ ...field, outside: [] });

/** Puts answers into the fields, and touches none that has its answer already. */
export function fill({ fields }: Entry, answers: GroupEntry): void {
  for (const [id, element] of fields) {
    const answer = answers[id] ?? null;
    if (JSON.stringify(element.value) !== JSON.stringify(answer)) element.value = answer;
  }
}

/** The answers in an entry, as the engine keeps them; what it cannot take stays in its field. */
export function answersIn({ fields }: Entry, asked: readonly GroupField[]): GroupEntry {
  return Object.fromEntries(
    asked.flatMap((field) => {
      const given = fields.get(field.id)?.value ?? null;
      const value = given === null ? null : rulesOf(field).normalise(field, given);
      return value === null || value === undefined ? [] : [[field.id, value as GroupEntry[string]]];
    }),
  );
}

/**
 * The field with something to mend, other than that it is empty; rather one that holds what is no answer, because nothing
 * but the field knows of it.
 */
export function wrongAmong(fields: readonly ItemElement[]): ItemElement | undefined {
  const wrong = fields.filter(({ validity }) => !validity.valid && !validity.valueMissing);
  return wrong.find(({ validity }) => validity.badInput) ?? wrong[0];
}

/** Gives every field its words, in the reader's language. */
export function dress(
  entries: readonly Entry[],
  asked: readonly GroupField[],
  { language, audience, words }: Pick<ItemElement, 'language' | 'audience' | 'words'>,
): void {
  for (const field of asked)
    for (const { fields } of entries) {
      const element = fields.get(field.id);
      const item = fieldItem(field);
      if (!element) continue;
      if (JSON.stringify(element.item) !== JSON.stringify(item)) element.item = item;
      Object.assign(element, { language, audience, words });
    }
}

export const isBlank = (answers: GroupEntry): boolean => Object.keys(answers).length === 0;
