import type { MultipleChoiceOption } from '@kith/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnAttribute } from './attribute-problem.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly item: unknown;
}

/** Options from `<option value>` children, marked by `data-other` and `data-exclusive`. */
export class LightOptions implements ReactiveController {
  private observer: MutationObserver | null = null;

  /** @param isOptional Without options the item is asked in another way. */
  constructor(
    private readonly host: Host,
    private readonly isOptional = false,
  ) {
    host.addController(this);
  }

  get options(): readonly MultipleChoiceOption[] {
    const options = [...this.host.querySelectorAll('option')].map(({ value, text, dataset }) => ({
      id: value,
      label: text,
      other: 'other' in dataset,
      exclusive: 'exclusive' in dataset,
    }));
    // While the page is still being read, the children may come later.
    if (!options.length && !this.isOptional && document.readyState !== 'loading')
      warnAttribute(this.host.localName, 'options', '', '<option> children or the property options');
    return options;
  }

  hostConnected(): void {
    if (this.host.item) return;
    this.observer ??= new MutationObserver(() => {
      this.host.requestUpdate();
    });
    this.observer.observe(this.host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}
