import { type AnswerValue, type GroupEntry, type GroupField, plainText, rulesOf } from '@kith/core';

/** What a form sends for the entries: `.0.field`, and the texts. */
export function textsOf(entries: readonly GroupEntry[]): readonly (readonly [name: string, text: string])[] {
  return entries.flatMap((entry, index) =>
    Object.entries(entry).flatMap(([id, value]) =>
      [value].flat().map((one) => [`.${index}.${id}`, plainText(one)] as const),
    ),
  );
}

/** The entries that such texts stand for. */
export function entriesFrom(
  data: FormData,
  name: string,
  fields: readonly GroupField[],
  max: number,
): readonly GroupEntry[] {
  return Array.from({ length: max }, (_, index) =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const texts = data.getAll(`${name}.${index}.${field.id}`).map(plainText);
        const value = texts.length ? valueOf(field, texts) : undefined;
        return value === undefined ? [] : [[field.id, value as GroupEntry[string]]];
      }),
    ),
  ).filter((entry) => Object.keys(entry).length);
}

/** As several, as a text, or as a number: whichever the field can take. */
function valueOf(field: GroupField, texts: readonly string[]): AnswerValue | undefined {
  const rules = rulesOf(field);
  for (const given of [texts, texts[0], Number(texts[0])]) {
    const value = rules.normalise(field, given);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
