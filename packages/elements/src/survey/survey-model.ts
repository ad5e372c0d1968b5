import type { Availability, KithError, Run, StatusFile } from '@kith/core';
import { KithConsentEvent, KithDeclinedEvent, KithReadyEvent, KithStartEvent } from '../events/index.js';
import type { ItemElement } from '../items/item-element.js';
import { loadPart } from '../parts.js';
import { Announcer } from './announce.js';
import { type Opening, openSource, type OpenRequest } from './opening.js';
import { isOn } from './is-on.js';
import type { ModelHost } from './model-host.js';
import { prepare } from './prepare.js';
import { registry } from './registry.js';
import { reportProblem } from './report.js';
import { handOver, type Outcome } from './submission.js';
import { SurveyState, untouched } from './survey-state.js';
import { seams } from './seams.js';
import { loadWords } from './words.js';

/** Without dates and a status file nobody needs to ask. */
const open: Availability = { state: 'open' };

/** One survey on a page: from finding its definition to the true state of its delivery. Renders nothing. */
export class SurveyModel extends SurveyState {
  private announce: Announcer;
  private languageChoice = 0;

  constructor(readonly host: ModelHost) {
    super();
    this.announce = new Announcer(host, true);
  }

  /** Opens the survey, or opens it anew. A later call overtakes an earlier one that is still loading. */
  async open(request: OpenRequest): Promise<void> {
    const turn = this.letGo(request);
    this.host.requestUpdate();
    try {
      const opening = await openSource(request, this.report);
      if (turn !== this.turn) return;
      await this.begin(opening, request);
      void opening.lateStatus.then((status) => {
        const isNews = status !== null && status !== opening.status;
        if (turn === this.turn && isNews && !this.hasBegun) void this.applyStatus(status);
      });
    } catch (cause) {
      if (turn !== this.turn) return;
      this.error = this.report(cause);
      registry().failed.add(() => {
        if (turn === this.turn) void this.open(request);
      });
      await this.showClosed();
    }
  }

  /** Gives up what was opened before, so that nothing of it listens to the page. Returns the turn that begins. */
  letGo(request: OpenRequest | null): number {
    this.prepared?.delivery?.close();
    this.prepared?.contacts?.close();
    Object.assign(this, untouched, { request });
    return ++this.turn;
  }

  /** Resolves when the first view is there. */
  private begin(
    { source, words, offered, status }: Opening,
    request: OpenRequest,
  ): Promise<void> | undefined {
    this.words = words;
    this.offered = offered;
    const prepared = prepare({
      source,
      request,
      words: () => this.words ?? words,
      host: this.host,
      onProblem: this.report,
      onStorageFailure: this.offerCopy,
    });
    this.prepared = prepared;
    if (request.respondentToken) this.changedAt = Date.now();
    prepared.run.subscribe((_, change) => {
      this.changedAt = Date.now();
      if (change.page || change.phase) this.host.requestUpdate();
      else this.host.items.update(change.items, this);
    });
    void prepared.delivery?.resume();
    this.announce = new Announcer(this.host, this.isPrivate);
    const shown = this.applyStatus(status);
    this.host.opened(this.isPrivate);
    const { id, version } = source.definition;
    seams.drafts?.keep(this, this.host, prepared, request, this.report);
    this.host.dispatchEvent(new KithReadyEvent(id, version, prepared.run.privacy, words.language.tag));
    return shown;
  }

  private applyStatus(status: Partial<StatusFile> | null): Promise<void> | undefined {
    if (!this.prepared) return undefined;
    this.status = status;
    this.availability = seams.closed?.availability(this.prepared.source.definition, status) ?? open;
    this.host.requestUpdate();
    return this.availability.state === 'open' ? undefined : this.showClosed();
  }

  /** Says why there is nothing to answer. Where that cannot be had, the page's own fallback stays. */
  private async showClosed(): Promise<void> {
    await loadPart('closed').catch(this.report);
    this.host.requestUpdate();
  }

  /** `isHere`: somebody asked for it, and the focus goes along. */
  startAgain(isHere = true): void {
    const { isSharedDevice, language } = this;
    void this.host.open(isSharedDevice).then(async () => {
      // Who comes next may read another one.
      if (!isSharedDevice) await this.setLanguage(language.tag);
      if (isHere) this.host.moveFocus('heading');
    });
  }

  async setLanguage(tag: string): Promise<void> {
    if (!this.prepared) return;
    const { turn } = this;
    const choice = ++this.languageChoice;
    let words = null;
    try {
      words = await loadWords(this.prepared.source, tag);
    } catch (cause) {
      this.report(cause);
    }
    // Another person, or another language by now.
    if (turn !== this.turn || choice !== this.languageChoice) return;
    this.host.items.commit();
    this.words = words ?? this.words;
    this.languageFailed = words === null;
    this.host.requestUpdate();
  }

  /** Shows what there is now, with the focus on its heading. */
  turnTo(): void {
    this.host.moveFocus('heading');
  }

  // What a person does

  agree(): void {
    if (this.screen !== 'notice') return;
    const definition = this.words?.definition;
    this.run?.next();
    if (definition?.notice.kind === 'assent') {
      this.host.dispatchEvent(new KithConsentEvent(definition.notice.id));
    }
    this.host.dispatchEvent(new KithStartEvent());
    this.turnTo();
  }

  refuse(): void {
    if (this.screen !== 'notice') return;
    this.run?.decline();
    this.host.dispatchEvent(new KithDeclinedEvent());
    this.turnTo();
  }

  answer({ view, value, otherText }: ItemElement): void {
    // A field that is taken away with the focus in it fires once more, also after the run has ended.
    if (!view || this.snapshot?.phase !== 'answering') return;
    if (value === null) this.run?.clear(view.id);
    else this.run?.answer(view.id, value, { otherText });
    this.announce.answer(this.snapshot.item(view.id));
  }

  clear(id: string): void {
    this.run?.clear(id);
    this.announce.answer(this.snapshot?.item(id));
  }

  skip(id: string): void {
    this.run?.skip(id);
    this.announce.skip(id);
  }

  next(): void {
    const wasLast = this.snapshot?.page?.isLast;
    this.host.items.commit();
    const { run } = this;
    const page = run?.snapshot.page;
    // Words that were still being typed can take the page after this one away; "Next" never sends.
    if (!run || !page || (page.isLast && !wasLast)) return;
    // The run knows nothing of what cannot be read as an answer.
    if (this.host.items.unreadable(page.itemIds).length) {
      this.showMissing();
      return;
    }
    if (page.isLast) {
      this.submit(run);
      return;
    }
    if (run.next().page?.page === page.page) this.showMissing();
    else this.tellPage();
  }

  back(): void {
    this.host.items.commit();
    this.run?.back();
    this.tellPage();
  }

  private tellPage(): void {
    this.showIssues = false;
    this.announce.page(this.snapshot?.page);
    this.turnTo();
  }

  private showMissing(): void {
    this.showIssues = true;
    this.host.moveFocus('summary');
  }

  setStopping(stopping: boolean): void {
    this.host.items.commit();
    this.stopping = stopping;
    this.turnTo();
  }

  withdraw(): void {
    if (this.screen !== 'stop') return;
    this.stopping = false;
    this.run?.withdraw();
    this.turnTo();
  }

  focusItem(id: string): void {
    this.host.items.get(id)?.focus();
  }

  retryNow(): void {
    this.submission?.retryNow();
    this.isHeld = this.outcome !== 'sending';
    // The button that had the focus is gone while the answers are sent.
    if (this.isHeld) this.host.requestUpdate();
    else this.turnTo();
  }

  private submit(run: Run): void {
    const record = run.finish();
    if (!record) {
      this.showMissing();
      return;
    }
    const { turn, prepared } = this;
    const options = { locale: this.language.tag, test: isOn(this.settings.test) };
    this.unsent = record;
    this.outcome = 'sending';
    this.turnTo();
    void handOver({
      host: this.host,
      delivery: prepared?.delivery ?? null,
      record,
      showAnswers: prepared?.showAnswers ?? false,
      onOutcome: (outcome) => {
        this.setOutcome(outcome, turn);
      },
      onProblem: this.report,
      onSubmission: (submission) => {
        if (turn === this.turn) this.submission = submission;
      },
    })
      .catch((cause: unknown) => {
        // The page's own adapter could not write the response: nothing but this page has it.
        this.report(cause);
        this.offerCopy();
        this.setOutcome('attention', turn);
      })
      .then(() => prepared?.contacts?.send(run, options))
      .catch(this.report);
  }

  private setOutcome(outcome: Outcome, turn: number): void {
    // What becomes of one person's answers is nothing that the next person may see.
    if (turn !== this.turn || outcome === this.outcome) return;
    this.outcome = outcome;
    this.isHeld = false;
    if (outcome === 'received') this.unsent = null;
    else if (outcome === 'attention') this.offerCopy();
    this.host.requestUpdate();
    this.announce.outcome(outcome);
  }

  /** Where the device keeps nothing, or the endpoint takes nothing, the person may take the answers along; loaded while there is still a network. */
  private readonly offerCopy = (): void => {
    if (!this.isSharedDevice)
      loadPart('download').then(() => {
        this.host.requestUpdate();
      }, this.report);
  };

  private readonly report = (cause: unknown): KithError => reportProblem(this.host, cause);
}
