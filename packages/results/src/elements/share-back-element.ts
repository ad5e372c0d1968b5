import type { KithError } from '@kith/core';
import { KithErrorEvent } from '@kith/elements/events/error-event';
import { controlStyles, darkTokens, hostReset } from '@kith/elements/styles/tokens';
import { DarkController } from '@kith/elements/survey/dark-controller';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { parseShareBack, type ShareBack } from '../publish/share-back.js';
import { levelOf } from './level-of.js';
import { SourceReader, type SourceState } from './source-state.js';
import { resultsStyles } from './styles.js';
import { shareBackView } from './views/share-back-view.js';
import { stateView, type StateTexts } from './views/state-view.js';
import { type Speech, speechFor } from './words/speech.js';

const texts: StateTexts = {
  loading: 'shareBackLoading',
  nothing: 'shareBackNothing',
  failed: 'shareBackFailed',
  broken: 'shareBackBroken',
};

/**
 * Tells those who answered what was heard, what will be done and by when, and what cannot be done and why; then asks
 * whether that is what they said.
 *
 * @summary What was heard, shared back.
 * @status experimental
 * @since 0.1.0
 * @slot - The question whether this is what people said: a `<kith-survey instrument="share-back">`.
 * @event {KithErrorEvent} kith-error - Something that the web team should know.
 * @csspart share-back - The whole card.
 * @csspart heading - Every heading.
 * @csspart state - What is said where there is nothing to see.
 * @csspart draft - That words are a draft.
 */
export class ShareBackElement extends LitElement {
  static override readonly styles = [hostReset, controlStyles, darkTokens, resultsStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    content: { attribute: false },
    headingLevel: { attribute: 'heading-level' },
    state: { attribute: false },
  };

  /** Address of a file of `share-back/1`. */
  declare src?: string;
  /** The same, in place of `src`. */
  declare content?: unknown;
  /** Level of the title among the page's headings, 1 to 6. Default 2. */
  declare headingLevel?: string;

  declare private state: SourceState<ShareBack>;
  private readonly dark = new DarkController(this);
  private readonly reader = new SourceReader<ShareBack>({
    parse: parseShareBack,
    show: (state) => (this.state = state),
    report: (error) => this.report(error),
  });

  constructor() {
    super();
    this.state = { is: 'loading', isSlow: false };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved to another place, what was given up on the way is read again.
    if (this.hasUpdated && this.state.is === 'loading') this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reader.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src') || changed.has('content')) this.read();
  }

  protected override render(): unknown {
    const speech = speechFor(this.lang || (this.closest<HTMLElement>('[lang]')?.lang ?? ''));
    return html`<div
      class="results ${this.dark.isDark ? 'dark' : ''}"
      part="share-back"
      lang=${speech.tag}
      dir=${speech.dir}
    >
      ${stateView(this.state, { speech, texts, retry: () => this.read() })} ${this.shown(speech)}
    </div>`;
  }

  private shown(speech: Speech): unknown {
    if (this.state.is !== 'there') return nothing;
    return shareBackView(this.state.content, speech, {
      level: levelOf(this.headingLevel),
      asks: this.childElementCount > 0,
    });
  }

  private read(): void {
    void this.reader.read({ src: this.src, given: this.content });
  }

  private report(error: KithError): void {
    console.error(error.message, error);
    this.dispatchEvent(new KithErrorEvent(error));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-share-back': ShareBackElement;
  }
}
