import type { ReactiveController, ReactiveControllerHost } from 'lit';

const heard = ['pointerdown', 'pointerup', 'pointercancel'] as const;

/**
 * Whether a finger or a button is down. A field is left when it goes down, and the click comes when it goes up:
 * what an item has to say in between would move the target from under it.
 */
export class PressWatch implements ReactiveController {
  isDown = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of heard) window.addEventListener(type, this, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    this.isDown = false;
    for (const type of heard) window.removeEventListener(type, this, { capture: true });
  }

  handleEvent({ type }: Event): void {
    this.isDown = type === 'pointerdown';
    if (this.isDown) return;
    // After the click, which follows in the same turn.
    setTimeout(() => {
      this.host.requestUpdate();
    });
  }
}
