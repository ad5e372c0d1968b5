import { KithError } from '@kith/core';
import { KithErrorEvent } from '@kith/elements/events/error-event';
import { controlStyles, darkTokens, hostReset } from '@kith/elements/styles/tokens';
import { DarkController } from '@kith/elements/survey/dark-controller';
import { html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { parseResults } from '../publish/parse-results.js';
import type { Publication } from '../publish/publication.js';
import { renderPatterns } from './charts/patterns.js';
import { chartStyles } from './charts/styles.js';
import { choose, tellsAnything, type Wishes } from './reading/chosen.js';
import { namesFor } from './reading/names.js';
import { levelOf } from './level-of.js';
import { SourceReader, type SourceState } from './source-state.js';
import { resultsStyles } from './styles.js';
import { resultsView } from './views/results-view.js';
import { stateView, type StateTexts } from './views/state-view.js';
import { type Speech, speechFor } from './words/speech.js';

const texts: StateTexts = {
  loading: 'loading',
  nothing: 'nothing',
  nothingDo: 'nothingDo',
  failed: 'failed',
  broken: 'broken',
};

/**
 * Results that may be shown: what was released by a collector, or published as a file.
 *
 * @summary Results of a survey: now, by group, over time, before and after a change, in people's words.
 * @status experimental
 * @since 0.1.0
 * @event {KithErrorEvent} kith-error - Something that the web team should know.
 * @csspart results - The whole card.
 * @csspart heading - Every heading.
 * @csspart note - What the file says at the top.
 * @csspart controls - What can be chosen.
 * @csspart select - Every list to choose from.
 * @csspart button - Every button.
 * @csspart view - What was chosen.
 * @csspart measure - One question.
 * @csspart picture - Every picture.
 * @csspart table - Every table.
 * @csspart state - What is said where there is nothing to see.
 * @csspart draft - That words are a draft.
 */
export class ResultsElement extends LitElement {
  static override readonly styles = [hostReset, controlStyles, darkTokens, resultsStyles, chartStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    results: { attribute: false },
    resultsKey: { attribute: false },
    view: {},
    wave: {},
    measure: {},
    grouping: {},
    group: {},
    change: {},
    chart: {},
    headingLevel: { attribute: 'heading-level' },
    state: { attribute: false },
  };

  /** Address of a published file, or of a collector's `/results?instrument=…`. */
  declare src?: string;
  /** The results themselves, in place of `src`. */
  declare results?: unknown;
  /** A results key of a collector. Never an attribute: whoever reads the page would have it. */
  declare resultsKey?: string;
  /** `now` (default), `groups`, `waves`, `change` or `comments`: what is shown first. */
  declare view?: string;
  /** Default: the newest. */
  declare wave?: string;
  /** Of a question or of several together, by id. Default: the first question. */
  declare measure?: string;
  declare grouping?: string;
  /** Whose line over time is shown. Default: everybody's. */
  declare group?: string;
  declare change?: string;
  /** `stacked` (default) or `diverging`. */
  declare chart?: string;
  /** Level of the title among the page's headings, 1 to 6. Default 2. */
  declare headingLevel?: string;

  declare private state: SourceState<Publication>;
  private readonly dark = new DarkController(this);
  private readonly reader = new SourceReader<Publication>({
    parse: parseResults,
    show: (state) => (this.state = state),
    report: (error) => this.report(error),
  });

  constructor() {
    super();
    this.state = { is: 'loading', isSlow: false };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'results-key'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
    if (name === 'results-key') this.refuseKey();
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
    const isNew = !this.hasUpdated || ['src', 'results', 'resultsKey'].some((name) => changed.has(name));
    if (isNew) this.read();
  }

  protected override render(): unknown {
    const speech = speechFor(this.language);
    return html`<div
      class="results ${this.dark.isDark ? 'dark' : ''}"
      part="results"
      lang=${speech.tag}
      dir=${speech.dir}
    >
      ${stateView(this.state, { speech, texts, retry: () => this.read() })} ${this.content(speech)}
    </div>`;
  }

  private content(speech: Speech): unknown {
    if (this.state.is !== 'there') return '';
    const results = this.state.content;
    const chosen = choose(results, this.wishes);
    if (chosen === undefined) return emptyView(speech, 'nothing');
    if (!tellsAnything(results)) return emptyView(speech, 'tooFew');
    const reader = {
      results,
      speech,
      chosen,
      names: namesFor(results, speech),
      level: levelOf(this.headingLevel),
      wish: (wishes: Wishes) => Object.assign(this, wishes),
    };
    return html`${renderPatterns()} ${resultsView(reader)}`;
  }

  private get wishes(): Wishes {
    const { view, wave, measure, grouping, group, change, chart } = this;
    return { view, wave, measure, grouping, group, change, chart };
  }

  private get language(): string {
    return this.lang || (this.closest<HTMLElement>('[lang]')?.lang ?? '');
  }

  private read(): void {
    if (!this.refuseKey())
      void this.reader.read({ src: this.src, given: this.results, key: this.resultsKey });
  }

  /** A key in the markup is a key for everybody. */
  private refuseKey(): boolean {
    if (!this.hasAttribute('results-key')) return false;
    this.reader.stop();
    this.state = { is: 'broken' };
    this.report(
      new KithError('secret-in-page', 'A results key stands in the page, for anyone to read.', {
        path: 'results-key',
        expected: 'the property `resultsKey`, set by a page that only some can open',
      }),
    );
    return true;
  }

  private report(error: KithError): void {
    console.error(error.message, error);
    this.dispatchEvent(new KithErrorEvent(error));
  }
}

const emptyView = (speech: Speech, key: 'nothing' | 'tooFew'): unknown =>
  html`<p class="state" part="state">${speech.text(key)}</p>
    <p>${speech.text(`${key}Do`)}</p>`;

declare global {
  interface HTMLElementTagNameMap {
    'kith-results': ResultsElement;
  }
}
