const heard = ['input', 'change', 'keydown', 'keyup', 'pointerdown', 'focusout'] as const;

/**
 * When an answer counts. Arrow keys choose radios, and arrows and letters options of a select, on the way to the
 * wanted one, so a choice by keyboard is provisional until the focus leaves the item; everything else counts at the native `change`. Both can be late
 * or missing: in Safari a click on a button leaves the focus, and what is being typed, where they are.
 */
export class CommitTiming {
  private isByKey = false;
  private isPending = false;

  constructor(
    private readonly root: Node,
    private readonly commit: () => void,
  ) {
    // At the root, which spares every option its own listeners.
    for (const type of heard) root.addEventListener(type, this);
  }

  /** Forgets what does not count yet: the person has chosen otherwise. */
  drop(): void {
    this.isPending = false;
  }

  /** Lets count now what does not count yet. */
  flush(): void {
    if (!this.isPending) return;
    this.isPending = false;
    this.commit();
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'input':
        this.isPending = true;
        return;
      case 'change': {
        const isProvisional = this.isByKey && /^(radio|select)/.test((event.target as HTMLInputElement).type);
        this.isByKey = false;
        this.isPending = true;
        if (!isProvisional) this.flush();
        return;
      }
      case 'focusout':
        if (!this.root.contains((event as FocusEvent).relatedTarget as Node | null)) this.flush();
        return;
      case 'keydown':
        this.isByKey = /^(Arrow|.$)/.test((event as KeyboardEvent).key);
        return;
      default:
        // The space key chooses only after its keyup has been heard.
        if ((event as KeyboardEvent).key !== ' ') this.isByKey = false;
    }
  }
}
