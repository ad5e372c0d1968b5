import { ContextConsumer, ContextProvider } from '@lit/context';
import { css, html, type PropertyValues } from 'lit';
import { type Settings, SettingsElement, settingsContext } from '../survey/settings.js';

/**
 * Gives every survey below it its settings: endpoint, context, languages and the rest. What a survey sets
 * itself wins.
 *
 * @summary Settings for all surveys below.
 * @status experimental
 * @since 0.1.0
 * @slot - The page's content with its surveys.
 */
export class ProviderElement extends SettingsElement {
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  private readonly provider = new ContextProvider(this, { context: settingsContext, initialValue: {} });

  constructor() {
    super();
    // A provider inside a provider adds to it.
    new ContextConsumer(this, {
      context: settingsContext,
      subscribe: true,
      callback: (outer) => {
        this.outer = outer;
        this.provide();
      },
    });
  }

  private outer: Settings = {};

  override connectedCallback(): void {
    this.outer = {};
    // Before the base class answers requests, so that the first answer is complete.
    this.provide();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) this.provide();
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  private provide(): void {
    this.provider.setValue({ ...this.outer, ...this.ownSettings() });
  }
}
