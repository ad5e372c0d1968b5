interface Waiting {
  readonly due: number;
  readonly callback: () => void;
}

/** Holds back timers of half a minute and more, until the test says that the time has passed. */
export class LongTimers {
  private readonly original = globalThis.setTimeout;
  private readonly waiting = new Set<Waiting>();

  constructor() {
    const { original, waiting } = this;
    const replacement = (callback: () => void, ms = 0, ...rest: []): ReturnType<typeof setTimeout> => {
      if (ms < 30_000) return original(callback, ms, ...rest);
      waiting.add({ due: ms, callback });
      return original(() => undefined);
    };
    globalThis.setTimeout = Object.assign(replacement, original);
  }

  /** From now on it is so much later than at the start. */
  pass(ms: number): void {
    for (const each of this.waiting) {
      if (each.due > ms) continue;
      this.waiting.delete(each);
      each.callback();
    }
  }

  restore(): void {
    globalThis.setTimeout = this.original;
  }
}
