const heard = ['change', 'keydown', 'keyup', 'pointerdown', 'focusout'] as const;

/**
 * When an answer counts. Arrow keys choose radios on the way to the wanted one, so a choice by keyboard is
 * provisional until the focus leaves the item; everything else counts at the native `change`.
 */
export class CommitTiming {
  private isByKey = false;
  private isProvisional = false;

  constructor(
    private readonly root: Node,
    private readonly commit: () => void,
  ) {
    // At the root, which spares every option its own listeners.
    for (const type of heard) root.addEventListener(type, this);
  }

  /** Forgets a provisional choice: the person has chosen otherwise. */
  drop(): void {
    this.isProvisional = false;
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'change':
        this.isProvisional = this.isByKey && (event.target as HTMLInputElement).type === 'radio';
        this.isByKey = false;
        if (!this.isProvisional) this.commit();
        return;
      case 'focusout':
        if (!this.isProvisional || this.root.contains((event as FocusEvent).relatedTarget as Node | null))
          return;
        this.isProvisional = false;
        this.commit();
        return;
      case 'keydown':
        this.isByKey = /^(Arrow| )/.test((event as KeyboardEvent).key);
        return;
      default:
        // The space key chooses only after its keyup has been heard.
        if ((event as KeyboardEvent).key !== ' ') this.isByKey = false;
    }
  }
}
