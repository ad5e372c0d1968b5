import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough that a person who types has stopped. */
const pauseLength = 700;

/** A value that holds once nothing newer has come for a while: what is announced while somebody types. */
export class Pause<T> implements ReactiveController {
  /** Null until the first pause. */
  settled: T | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  take(value: T): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.settled = value;
      this.host.requestUpdate();
    }, pauseLength);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
