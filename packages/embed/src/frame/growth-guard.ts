/** So many growths, one after the other, */
const most = 5;
/** within so many milliseconds, are a page that grows because its frame does. */
const span = 1000;
/** So often it is tried again: somebody who drags a field taller, or a window narrower, looks the same. */
const tries = 2;

/**
 * Whether a height may still be told. A host that makes the frame narrower as it makes it taller never comes to rest;
 * after five growths in a second nothing more is told until `rested` or `reset`, and the page scrolls by itself.
 */
export class GrowthGuard {
  private last = 0;
  private growths: number[] = [];
  private stopped = false;
  private left = tries;

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

  /** Nothing has moved for a while. Whether heights are told again: a loop without an end is stopped for good. */
  rested(): boolean {
    if (this.left === 0) return false;
    this.left -= 1;
    this.begin();
    return true;
  }

  /** Somebody did something: what grows now may have its reason. */
  reset(): void {
    this.left = tries;
    this.begin();
  }

  private begin(): void {
    this.stopped = false;
    this.growths = [];
  }
}
