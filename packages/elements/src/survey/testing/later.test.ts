/** The clock of the page, moved on by the test; what looks at it by itself is made to look. */
export class Later {
  private readonly now = Date.now;
  private readonly setInterval = globalThis.setInterval;
  private readonly repeated: (() => void)[] = [];
  private ahead = 0;

  constructor() {
    Date.now = () => this.now.call(Date) + this.ahead;
    const replacement = (callback: () => void, ms?: number): ReturnType<typeof setInterval> => {
      this.repeated.push(callback);
      return this.setInterval.call(globalThis, callback, ms);
    };
    globalThis.setInterval = replacement as typeof setInterval;
  }

  /** So many minutes pass. `asleep`: the device counts none of them. */
  pass(minutes: number, asleep = false): void {
    this.ahead += minutes * 60_000;
    if (!asleep)
      this.repeated.forEach((callback) => {
        callback();
      });
  }

  restore(): void {
    Date.now = this.now;
    globalThis.setInterval = this.setInterval;
  }
}

/** The page is left, and shown again as it was: what a browser does that keeps it. */
export function leave(): void {
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
}

export function comeBack(): void {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}
