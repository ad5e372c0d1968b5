import {
  type Availability,
  formatText,
  type ItemView,
  type KithError,
  type Run,
  type RunSnapshot,
  type StatusFile,
  type TextKey,
  type TextParams,
} from '@kith/core';
import type { Submission } from '@kith/delivery';
import * as events from '../events/index.js';
import type { ItemElement } from '../items/item-element.js';
import { type Opening, openSource, type OpenRequest } from './opening.js';
import { availabilityNow, isOn, prepare, type Prepared } from './prepare.js';
import { reportProblem } from './report.js';
import type { Settings } from './settings.js';
import { handOver, type Outcome } from './submission.js';
import { loadWords, type Words } from './words.js';

/** What the model needs of the element that shows it. */
export interface ModelHost extends EventTarget {
  requestUpdate(): void;
  /** Some items have a new view; nothing else changed. */
  itemsChanged(ids: readonly string[]): void;
  /** Another screen is shown: move the focus there once it is rendered. */
  moveFocus(to: 'heading' | 'summary'): void;
  focusItem(id: string): void;
  /** The privacy of the run is settled, before anything can be answered. */
  opened(isPrivate: boolean): void;
}

export type Screen =
  | 'loading'
  | 'unavailable'
  | Exclude<Availability['state'], 'open'>
  | 'notice'
  | 'page'
  | 'stop'
  | 'outcome'
  | 'declined'
  | 'withdrawn';

/** One survey on a page: from finding its definition to the true state of its delivery. Renders nothing. */
export class SurveyModel {
  error: KithError | null = null;
  words: Words | null = null;
  status: StatusFile | null = null;
  offered: readonly string[] = [];
  outcome: Outcome | null = null;
  /** Whether the person has tried to leave the page with something missing. */
  showIssues = false;
  languageFailed = false;
  private availability: Availability = { state: 'open' };
  private prepared: Prepared | null = null;
  private submission: Submission | null = null;
  private request: OpenRequest | null = null;
  private stopping = false;
  private turn = 0;

  constructor(private readonly host: ModelHost) {}

  get settings(): Settings {
    return this.request?.settings ?? {};
  }

  get run(): Run | null {
    return this.prepared?.run ?? null;
  }

  get snapshot(): RunSnapshot | null {
    return this.run?.snapshot ?? null;
  }

  get screen(): Screen {
    if (this.error) return 'unavailable';
    if (!this.snapshot || !this.words) return 'loading';
    if (this.outcome) return 'outcome';
    if (this.stopping) return 'stop';
    switch (this.snapshot.phase) {
      case 'notice':
        return this.availability.state === 'open' ? 'notice' : this.availability.state;
      case 'answering':
        return 'page';
      case 'finished':
        return 'outcome';
      default:
        return this.snapshot.phase;
    }
  }

  get opens(): string | null {
    return this.availability.state === 'not-yet' ? this.availability.opens : null;
  }

  /** Whether the page's settings may still change what is asked: not once somebody has begun. */
  get hasBegun(): boolean {
    return this.snapshot !== null && this.snapshot.phase !== 'notice';
  }

  get isPrivate(): boolean {
    return this.run !== null && this.run.privacy !== 'identified';
  }

  get isSharedDevice(): boolean {
    const { sharedDevice } = this.settings;
    return sharedDevice === undefined ? this.words?.definition.audience === 'student' : isOn(sharedDevice);
  }

  get isDemo(): boolean {
    return this.settings.endpoint === 'demo';
  }

  text(key: TextKey, params?: TextParams): string {
    return this.words ? formatText(this.words.language, key, params) : '';
  }

  itemsWithIssues(): readonly ItemView[] {
    const { snapshot } = this;
    if (!snapshot?.page) return [];
    return snapshot.page.itemIds.map((id) => snapshot.item(id)).filter(({ issues }) => issues.length > 0);
  }

  /** Opens the survey, or opens it anew. A later call overtakes an earlier one that is still loading. */
  async open(request: OpenRequest): Promise<void> {
    const turn = ++this.turn;
    Object.assign(this, { request, prepared: null, submission: null, error: null, outcome: null });
    Object.assign(this, { words: null, stopping: false, showIssues: false, languageFailed: false });
    this.host.requestUpdate();
    try {
      const opening = await openSource(request, this.report);
      if (turn !== this.turn) return;
      this.begin(opening, request);
      void opening.lateStatus.then((status) => {
        if (turn === this.turn && status && !this.hasBegun) this.applyStatus(status);
      });
    } catch (cause) {
      if (turn !== this.turn) return;
      this.error = this.report(cause);
      this.host.requestUpdate();
    }
  }

  private begin({ source, words, offered, status }: Opening, request: OpenRequest): void {
    this.words = words;
    this.offered = offered;
    const prepared = prepare({
      source,
      request,
      words: () => this.words ?? words,
      onProblem: this.report,
    });
    this.prepared = prepared;
    prepared.run.subscribe((_, change) => {
      if (change.page || change.phase) this.host.requestUpdate();
      else this.host.itemsChanged(change.items);
    });
    void prepared.delivery?.resume();
    this.applyStatus(status);
    this.host.opened(this.isPrivate);
    const { id, version } = source.definition;
    this.host.dispatchEvent(new events.KithReadyEvent(id, version, prepared.run.privacy, words.language.tag));
  }

  private applyStatus(status: StatusFile | null): void {
    if (!this.prepared) return;
    this.status = status;
    this.availability = availabilityNow(this.prepared.source.definition, status);
    this.host.requestUpdate();
  }

  startAgain(): void {
    if (this.request)
      void this.open(this.request).then(() => {
        this.host.moveFocus('heading');
      });
  }

  async setLanguage(tag: string): Promise<void> {
    if (!this.prepared || tag === this.words?.language.tag) return;
    const { turn } = this;
    try {
      const words = await loadWords(this.prepared.source, tag);
      if (turn !== this.turn) return;
      this.words = words;
      this.languageFailed = false;
    } catch (cause) {
      this.languageFailed = true;
      this.report(cause);
    }
    this.host.requestUpdate();
  }

  // What a person does

  agree(): void {
    const definition = this.words?.definition;
    this.run?.next();
    if (definition?.notice.kind === 'assent') {
      this.host.dispatchEvent(new events.KithConsentEvent(definition.notice.id));
    }
    this.host.dispatchEvent(new events.KithStartEvent());
    this.host.moveFocus('heading');
  }

  refuse(): void {
    this.run?.decline();
    this.host.dispatchEvent(new events.KithDeclinedEvent());
    this.host.moveFocus('heading');
  }

  answer({ view, value, otherText }: ItemElement): void {
    if (!view) return;
    if (value === null) this.run?.clear(view.id);
    else this.run?.answer(view.id, value, { otherText });
    this.tellAnswer(view.id);
  }

  clear(id: string): void {
    this.run?.clear(id);
    this.tellAnswer(id);
  }

  skip(id: string): void {
    this.run?.skip(id);
    this.host.dispatchEvent(this.isPrivate ? new events.KithSkipEvent() : new events.KithSkipEvent(id));
  }

  private tellAnswer(id: string): void {
    const view = this.isPrivate ? undefined : this.snapshot?.item(id);
    this.host.dispatchEvent(new events.KithAnswerEvent(view));
  }

  next(): void {
    const { run } = this;
    const page = run?.snapshot.page;
    if (!run || !page) return;
    if (page.isLast) {
      this.submit(run);
      return;
    }
    if (run.next().page?.page === page.page) this.showMissing();
    else this.tellPage();
  }

  back(): void {
    this.run?.back();
    this.tellPage();
  }

  private tellPage(): void {
    this.showIssues = false;
    const page = this.snapshot?.page;
    this.host.dispatchEvent(
      this.isPrivate || !page
        ? new events.KithPageEvent()
        : new events.KithPageEvent(page.number, page.count),
    );
    this.host.requestUpdate();
    this.host.moveFocus('heading');
  }

  private showMissing(): void {
    this.showIssues = true;
    this.host.requestUpdate();
    this.host.moveFocus('summary');
  }

  setStopping(stopping: boolean): void {
    this.stopping = stopping;
    this.host.requestUpdate();
    this.host.moveFocus('heading');
  }

  withdraw(): void {
    this.stopping = false;
    this.run?.withdraw();
    this.host.requestUpdate();
    this.host.moveFocus('heading');
  }

  focusItem(id: string): void {
    this.host.focusItem(id);
  }

  retryNow(): void {
    this.submission?.retryNow();
  }

  private submit(run: Run): void {
    const record = run.finish();
    if (!record) {
      this.showMissing();
      return;
    }
    this.outcome = 'sending';
    this.host.requestUpdate();
    this.host.moveFocus('heading');
    void handOver({
      host: this.host,
      delivery: this.prepared?.delivery ?? null,
      record,
      run,
      showAnswers: this.settings.events === 'with-answers',
      onOutcome: (outcome) => {
        this.setOutcome(outcome);
      },
      onProblem: this.report,
      onSubmission: (submission) => {
        this.submission = submission;
      },
    });
  }

  private setOutcome(outcome: Outcome): void {
    const before = this.outcome;
    this.outcome = outcome;
    this.host.requestUpdate();
    if (before === outcome) return;
    if (outcome === 'received' || outcome === 'sent') {
      this.host.dispatchEvent(new events.KithSubmittedEvent(outcome === 'received'));
    } else if (outcome === 'kept' || outcome === 'kept-in-page') {
      this.host.dispatchEvent(new events.KithQueuedEvent(outcome === 'kept' ? 'device' : 'page'));
    }
  }

  private readonly report = (cause: unknown): KithError => reportProblem(this.host, cause);
}
