import type { KithError } from '@kith/core';
import { KithErrorEvent } from '@kith/elements/events/error-event';
import { controlStyles, darkTokens, hostReset } from '@kith/elements/styles/tokens';
import { DarkController } from '@kith/elements/survey/dark-controller';
import { html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { languageOf, languagePicker } from './languages.js';
import { type Source, SourceReader, type SourceState } from './source-state.js';
import { resultsStyles } from './styles.js';
import { stateView, type StateTexts } from './views/state-view.js';
import { pageLanguages, type Speech, speechFor } from './words/speech.js';

/** A card that shows what it reads from an address, or is given by its page, and says while there is nothing to see why. */
export abstract class SourceElement<T> extends LitElement {
  static override readonly styles = [hostReset, controlStyles, darkTokens, resultsStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    headingLevel: { attribute: 'heading-level' },
    state: { attribute: false },
    chosen: { attribute: false },
  };

  /** Address of a file, or of an endpoint that answers like one. */
  declare src?: string;
  /** Level of the title among the page's headings, 1 to 6. Default 2. */
  declare headingLevel?: string;

  /** Resolves once what was published is to be seen, or it is said why not. */
  readonly loaded: Promise<void>;
  private hasLoaded?: () => void;

  declare protected state: SourceState<T>;
  /** The language that somebody has chosen. Kept nowhere. */
  declare protected chosen: string | undefined;
  /** Its name for style sheets of the page. */
  protected abstract readonly cardPart: string;
  protected abstract readonly texts: StateTexts;
  /** Properties with which something else is to be read. */
  protected abstract readonly sourceNames: readonly string[];
  protected abstract readonly source: Source;
  private readonly dark = new DarkController(this);
  protected readonly reader = new SourceReader<T>({
    parse: (input) => this.parse(input),
    show: (state) => (this.state = state),
    report: (error) => this.report(error),
  });

  constructor() {
    super();
    this.loaded = new Promise((resolve) => (this.hasLoaded = resolve));
    this.state = { is: 'loading', isSlow: false };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name !== 'lang') return;
    this.chosen = undefined;
    this.requestUpdate();
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
    if (!this.hasUpdated || this.sourceNames.some((name) => changed.has(name))) this.read();
  }

  protected override updated(): void {
    if (this.state.is !== 'loading') this.hasLoaded?.();
  }

  protected override render(): unknown {
    const { state, texts } = this;
    const offered = state.is === 'there' ? this.languagesOf(state.content) : [];
    const around = this.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
    const known = offered.length > 0 ? offered : pageLanguages.map(({ tag }) => tag);
    const tag = languageOf(known, { set: this.chosen ?? this.lang, around });
    const speech = speechFor(tag);
    return html`<div
      class="results ${this.dark.isDark ? 'dark' : ''}"
      part=${this.cardPart}
      lang=${speech.tag}
      dir=${speech.dir}
    >
      ${languagePicker(offered, tag, { speech, choose: (wanted) => this.choose(wanted) })}
      ${stateView(state, { speech, texts, retry: () => this.read() })}
      ${state.is === 'there' ? this.renderContent(state.content, speech, tag) : ''}
    </div>`;
  }

  /** Another language, until the page says another or is left. */
  protected choose(tag: string): void {
    this.chosen = tag;
  }

  /** In which languages there is something to read. */
  protected abstract languagesOf(content: T): readonly string[];

  /** Throws a `KithError` for what it cannot show. */
  protected abstract parse(input: unknown): T;

  protected abstract renderContent(content: T, speech: Speech, tag: string): unknown;

  protected read(): void {
    void this.reader.read(this.source);
  }

  protected report(error: KithError): void {
    console.error(error.message, error);
    this.dispatchEvent(new KithErrorEvent(error));
  }
}
