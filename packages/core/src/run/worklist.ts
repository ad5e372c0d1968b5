/**
 * Visits numbers, each once, lowest first, until nobody adds one. `first` are the numbers to begin with, in order; a
 * visit gives those that it concerns, which lie behind its own. `waiting` has a byte for each number, all 0 before and
 * after: one answer may concern its neighbour alone, or everything, and either must be quick.
 */
export function settle(
  waiting: Uint8Array,
  first: readonly number[],
  visit: (number: number) => readonly number[],
): void {
  let count = 0;
  const add = (numbers: readonly number[]): void => {
    for (const number of numbers) {
      if (!waiting[number]) count++;
      waiting[number] = 1;
    }
  };
  let [at = 0] = first;
  add(first);
  while (count--) {
    at = waiting.indexOf(1, at);
    waiting[at] = 0;
    add(visit(at));
  }
}
