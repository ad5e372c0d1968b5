import type { ConstructNotes, InstrumentNotes, ItemNotes } from './instrument-notes.js';

/** What the notes of another instrument say of questions that were taken from it. Throws for an id that is not there. */
export function itemNotesFrom(
  { instrument, items }: InstrumentNotes,
  ...wanted: readonly string[]
): Readonly<Record<string, ItemNotes>> {
  return Object.fromEntries(
    wanted.map((id) => {
      const notes = items[id];
      if (!notes) throw new Error(`The notes of ${instrument} have no item "${id}".`);
      return [id, notes];
    }),
  );
}

/** A construct of another instrument, with what to do about it. Throws for an id that is not there. */
export function constructFrom({ instrument, constructs }: InstrumentNotes, wanted: string): ConstructNotes {
  const construct = constructs[wanted];
  if (!construct) throw new Error(`The notes of ${instrument} have no construct "${wanted}".`);
  return construct;
}
