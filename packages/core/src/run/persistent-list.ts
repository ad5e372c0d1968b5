const bits = 7;
const width = 1 << bits;

/**
 * An immutable list of fixed length, in pieces of 128. `set` copies one piece and the list of pieces, and shares the
 * rest: a change in a survey of 2,000 items copies less than 150. Indexes must be within the list.
 */
export interface PersistentList<T> {
  get(index: number): T;
  set(index: number, value: T): PersistentList<T>;
}

type Pieces<T> = readonly (readonly T[])[];

export const persistentList = <T>(values: readonly T[]): PersistentList<T> =>
  listOf(values.flatMap((_, i) => (i % width ? [] : [values.slice(i, i + width)])));

function listOf<T>(pieces: Pieces<T>): PersistentList<T> {
  const pieceOf = (index: number): readonly T[] => pieces[index >> bits] as readonly T[];
  return {
    get: (index) => pieceOf(index)[index % width] as T,
    set: (index, value) =>
      listOf(replaced(pieces, index >> bits, replaced(pieceOf(index), index % width, value))),
  };
}

function replaced<T>(list: readonly T[], at: number, value: T): readonly T[] {
  const copy = [...list];
  copy[at] = value;
  return copy;
}
