/** Numbers waiting for their turn, each once, lowest first. Few wait at a time: what one answer concerns. */
export interface Worklist {
  add(numbers: readonly number[]): void;
  /** Visits until nothing waits; a visit may add more. */
  settle(): void;
}

export function createWorklist(visit: (number: number) => void): Worklist {
  const waiting = new Set<number>();
  return {
    add(numbers) {
      for (const number of numbers) waiting.add(number);
    },
    settle() {
      while (waiting.size) {
        const number = Math.min(...waiting);
        waiting.delete(number);
        visit(number);
      }
    },
  };
}
