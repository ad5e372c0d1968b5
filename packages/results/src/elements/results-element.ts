import { KithError } from '@kith/core';
import { html, type PropertyDeclarations } from 'lit';
import { parseResults } from '../publish/parse-results.js';
import type { Publication } from '../publish/publication.js';
import { renderPatterns } from './charts/patterns.js';
import { chartStyles } from './charts/styles.js';
import { levelOf } from './level-of.js';
import { choose, tellsAnything, type Wishes } from './reading/chosen.js';
import { namesFor } from './reading/names.js';
import { SourceElement } from './source-element.js';
import type { Source } from './source-state.js';
import { resultsView } from './views/results-view.js';
import type { StateTexts } from './views/state-view.js';
import type { Speech } from './words/speech.js';

/**
 * Results that may be shown: what was released by a collector, or published as a file.
 *
 * @summary Results of a survey: now, by group, over time, before and after a change, in people's words.
 * @status experimental
 * @since 0.1.0
 * @event {KithErrorEvent} kith-error - Something that the web team should know.
 * @csspart results - The whole card.
 * @csspart languages - The languages to choose from.
 * @csspart language - One language.
 * @csspart heading - Every heading.
 * @csspart note - What the file says at the top.
 * @csspart controls - What can be chosen.
 * @csspart select - Every list to choose from.
 * @csspart button - Every button.
 * @csspart view - What was chosen.
 * @csspart measure - One question.
 * @csspart picture - Every picture.
 * @csspart table - Every table.
 * @csspart change - What was changed, as the log has it.
 * @csspart state - What is said where there is nothing to see.
 * @csspart draft - That words are a draft.
 */
export class ResultsElement extends SourceElement<Publication> {
  static override readonly styles = [...SourceElement.styles, chartStyles];
  static override properties: PropertyDeclarations = {
    ...SourceElement.properties,
    results: { attribute: false },
    resultsKey: { attribute: false },
    view: {},
    wave: {},
    measure: {},
    grouping: {},
    crossing: {},
    group: {},
    change: {},
    chart: {},
  };

  /** The results themselves, in place of `src`. */
  declare results?: unknown;
  /** A results key of a collector. Never an attribute: whoever reads the page would have it. */
  declare resultsKey?: string;
  /** `now` (default), `groups`, `crossings`, `waves`, `change` or `comments`: what is shown first. */
  declare view?: string;
  /** Default: the newest. */
  declare wave?: string;
  /** Of a question or of several together, by id. Default: the first question. */
  declare measure?: string;
  declare grouping?: string;
  /** Two groupings by each other, `id.race*school`. Default: the first that there are. */
  declare crossing?: string;
  /** Whose line over time is shown. Default: everybody's. */
  declare group?: string;
  declare change?: string;
  /** `stacked` (default) or `diverging`. */
  declare chart?: string;

  protected readonly cardPart = 'results';
  protected readonly sourceNames = ['src', 'results', 'resultsKey'];
  protected readonly texts: StateTexts = {
    loading: 'loading',
    nothing: 'nothing',
    nothingDo: 'nothingDo',
    failed: 'failed',
    broken: 'broken',
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'results-key'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'results-key') this.refuseKey();
  }

  protected get source(): Source {
    return { src: this.src, given: this.results, key: this.resultsKey };
  }

  protected parse(input: unknown): Publication {
    return parseResults(input);
  }

  protected languagesOf({ labels = {} }: Publication): readonly string[] {
    return Object.keys(labels);
  }

  protected renderContent(results: Publication, speech: Speech, tag: string): unknown {
    const chosen = choose(results, this.wishes);
    if (chosen === undefined) return emptyView(speech, 'nothing');
    if (!tellsAnything(results)) return emptyView(speech, 'tooFew');
    const reader = {
      results,
      speech,
      chosen,
      names: namesFor(results, speech, tag),
      level: levelOf(this.headingLevel),
      wish: (wishes: Wishes) => Object.assign(this, wishes),
    };
    return html`${renderPatterns()} ${resultsView(reader)}`;
  }

  private get wishes(): Wishes {
    const { view, wave, measure, grouping, crossing, group, change, chart } = this;
    return { view, wave, measure, grouping, crossing, group, change, chart };
  }

  protected override read(): void {
    if (!this.refuseKey()) super.read();
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
}

const emptyView = (speech: Speech, key: 'nothing' | 'tooFew'): unknown =>
  html`<p class="state" part="state">${speech.text(key)}</p>
    <p>${speech.text(`${key}Do`)}</p>`;
