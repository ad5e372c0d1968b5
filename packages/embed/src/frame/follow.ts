import type { SurveyElement } from '@kith/elements';
import type { Host } from './host.js';

/**
 * Follows one survey and tells the host what everybody may know: that another screen is shown, and that there is
 * nothing more to do. A person who declined and one who answered are the same to it.
 */
export function follow(survey: SurveyElement, host: Host): void {
  const follower = new Follower(survey, host);
  addEventListener('kith-frame-phase', (event) => {
    follower.hear((event as CustomEvent<Told>).detail);
  });
  survey.addEventListener('kith-ready', () => {
    follower.begin();
  });
  survey.addEventListener('kith-answer', () => follower.setUnsaved(true));
  survey.addEventListener('kith-page', ({ number }) => follower.step(number));
  survey.addEventListener('kith-submitted', () => {
    follower.setUnsaved(false);
    follower.finish();
  });
  survey.addEventListener('kith-queued', ({ where }) => {
    // What only this page holds goes with it.
    if (where === 'device') follower.setUnsaved(false);
    follower.finish();
  });
}

type Told = readonly [run: number, phase: string];

const warn = (event: Event): void => event.preventDefault();

class Follower {
  private isUnsaved = false;
  private hasFinished = false;
  private newest: Told = [0, ''];
  private own = 0;

  constructor(
    private readonly survey: SurveyElement,
    private readonly host: Host,
  ) {}

  /**
   * A run that is new is the survey's own if the survey says that it is ready. A form inside it for a wish to be
   * contacted has one too, of which nobody is told: the host would know who has opened it.
   */
  hear(told: Told): void {
    const [run, phase] = told;
    if (run > this.newest[0]) this.newest = told;
    else if (run === this.own) this.turnTo(phase);
  }

  /** The next person, or the first. */
  begin(): void {
    const [run, phase] = this.newest;
    this.own = run;
    this.hasFinished = false;
    this.setUnsaved(false);
    // A draft goes on where it was.
    if (phase !== 'notice') this.turnTo(phase);
  }

  private turnTo(phase: string): void {
    if (phase === 'refused') {
      void this.endRefused();
      return;
    }
    this.step();
    if (phase === 'answering') return;
    // What is sent is finished when it has left, or is kept.
    if (phase === 'finished' && this.survey.getAttribute('endpoint') !== 'demo') return;
    this.setUnsaved(false);
    this.finish();
  }

  /** It ends with what is read then: who is asked for another class code, or came next, has not finished. */
  private async endRefused(): Promise<void> {
    // The survey hears of it in the same moment, and draws it after.
    await Promise.resolve();
    await this.survey.updateComplete;
    if (!this.survey.shadowRoot?.querySelector('[part~=outcome]')) return;
    this.setUnsaved(false);
    this.finish();
  }

  step(index?: number): void {
    scrollTo(0, 0);
    this.host.step(index);
  }

  setUnsaved(isUnsaved: boolean): void {
    if (isUnsaved === this.isUnsaved) return;
    this.isUnsaved = isUnsaved;
    // Asked by this page and not by its host, whom it would tell who has answered something. Only while there is
    // something to lose: pages that listen are not kept for "back".
    if (isUnsaved) addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
  }

  finish(): void {
    if (this.hasFinished) return;
    this.hasFinished = true;
    this.host.finished();
  }
}
