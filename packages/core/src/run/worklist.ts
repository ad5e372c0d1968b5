/** Numbers waiting for their turn, each once, lowest first. */
export interface Worklist {
  /** Takes an ascending list. */
  add(numbers: readonly number[]): void;
  /** Visits until nothing waits; a visit may add more. */
  settle(): void;
}

export function createWorklist(visit: (number: number) => void): Worklist {
  // Descending, so that the lowest is popped off the end.
  const waiting: number[] = [];
  const insert = (number: number): void => {
    let low = 0;
    let high = waiting.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((waiting[middle] ?? 0) > number) low = middle + 1;
      else high = middle;
    }
    if (waiting[low] !== number) waiting.splice(low, 0, number);
  };
  return {
    add(numbers) {
      // From the highest: then each one goes near the end, where nothing has to move.
      for (let i = numbers.length - 1; i >= 0; i--) insert(numbers[i] ?? 0);
    },
    settle() {
      for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) visit(number);
    },
  };
}
