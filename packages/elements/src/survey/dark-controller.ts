import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Dark only where the page itself is: it says so by `color-scheme`, and the reader's device asks for it. A
 * dark card on a page that knows only light would be worse than none.
 */
export class DarkController implements ReactiveController {
  isDark = false;
  private readonly query = matchMedia('(prefers-color-scheme: dark)');

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.query.addEventListener('change', this.update);
    // Before anything is painted, and once all of it stands there: earlier, the style of the page would be worked out
    // twice. A page that nobody looks at has no frames.
    requestAnimationFrame(this.update);
    setTimeout(this.update);
  }

  hostDisconnected(): void {
    this.query.removeEventListener('change', this.update);
  }

  private readonly update = (): void => {
    const scheme = getComputedStyle(this.host).colorScheme;
    const isDark = scheme.includes('dark') && (this.query.matches || !scheme.includes('light'));
    if (isDark === this.isDark) return;
    this.isDark = isDark;
    this.host.requestUpdate();
  };
}
