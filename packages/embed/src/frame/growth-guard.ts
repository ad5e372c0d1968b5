/** So many growths, one after the other, */
const most = 5;
/** within so many milliseconds, are a page that grows because its frame does. */
const span = 1000;

/**
 * Whether a height may still be told. A host that makes the frame narrower as it makes it taller never comes to rest;
 * after five growths in a second nothing more is told until `reset`, and the page scrolls by itself.
 */
export class GrowthGuard {
  private last = 0;
  private growths: number[] = [];
  private stopped = false;

  /** @param now Milliseconds that only go up. */
  constructor(private readonly now: () => number) {}

  allows(height: number): boolean {
    if (this.stopped) return false;
    if (height < this.last) this.growths = [];
    else if (height > this.last) {
      const at = this.now();
      this.growths = [...this.growths.filter((earlier) => at - earlier < span), at];
      this.stopped = this.growths.length > most;
    }
    this.last = height;
    return !this.stopped;
  }

  /** Somebody did something: what grows now may have its reason. */
  reset(): void {
    this.stopped = false;
    this.growths = [];
  }
}
