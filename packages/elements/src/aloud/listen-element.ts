import { en, formatText, type InterfaceLanguage } from '@kith/core';
import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { renderLineIcon, speaker as loudspeaker } from '../styles/line-icon.js';
import { unseenBox } from '../styles/boxes.js';
import { controlStyles, hostReset, token } from '../styles/tokens.js';
import type { Spoken } from '../survey/seams.js';
import { speech, voiceFor } from './engine.js';
import { mark } from './highlight.js';
import { type Job, speaker, type SpeakingProblem, type SpeakingState } from './speaker.js';

// What a press does while something is read.
const pause = 'M8 5v14M16 5v14';
const play = 'M8 5v14l11-7z';

const listenStyles = css`
  :host {
    flex: none;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    width: 100%;
    height: 100%;
    min-width: ${token.target};
    padding: 0.25em 0.75em;
    text-align: start;
    border: 1px solid ${token.border};
    border-radius: ${token.radius};
  }
  .active {
    background: ${token.soft};
    border-color: ${token.accent};
    box-shadow: inset 0 0 0 1px ${token.accent};
  }
  svg {
    flex: none;
    width: calc(${token.target} * 0.45);
    height: calc(${token.target} * 0.45);
  }
  .unseen {
    ${unseenBox}
  }
  p {
    margin: 0.5em 0 0;
    color: ${token.muted};
  }
  p:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .active {
      border-color: Highlight;
    }
  }
`;

/** With a region where there is one: voices differ by it. */
const tagOf = ({ intl, tag }: InterfaceLanguage): string => intl ?? tag;

/**
 * A button that lets something be heard: it begins, holds, and goes on. Ends when it is taken away or its words change.
 *
 * @internal
 */
export class ListenElement extends LitElement {
  static override styles = [hostReset, controlStyles, listenStyles];
  static override properties: PropertyDeclarations = {
    spoken: { attribute: false },
    language: { attribute: false },
    state: { state: true },
    problem: { state: true },
  };

  declare spoken: Spoken;
  declare language: InterfaceLanguage;
  /** Asked before each sentence. */
  rate: () => number = () => 1;
  /** The element that shows a text, by its place. Default: what around the button shows these words. */
  target: ((text: number) => Element | null) | null = null;
  /** Told what cannot be heard, and `null` when it is tried again. Default: the button says it itself. */
  tell: ((problem: SpeakingProblem | null) => void) | null = null;

  declare private state: SpeakingState;
  declare private problem: SpeakingProblem | null;
  private job: Job | null = null;

  constructor() {
    super();
    Object.assign(this, { spoken: { texts: [], name: '' }, language: en, state: 'idle', problem: null });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    speaker.stop(this.job);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('spoken');
    if (!this.job || !before) return;
    // Another page or another language: what is being read is no longer what is shown.
    if (before.texts.join() !== this.spoken.texts.join()) speaker.stop(this.job);
  }

  protected override render(): unknown {
    const { language, spoken, state, problem } = this;
    const isActive = state !== 'idle';
    const name = isActive
      ? formatText(language, state === 'speaking' ? 'listenPause' : 'listenOn')
      : spoken.name;
    const icon = isActive ? (state === 'speaking' ? pause : play) : loudspeaker;
    return html`<button
        type="button"
        class=${isActive ? 'active' : ''}
        part="listen"
        @click=${this.handleClick}
      >
        ${renderLineIcon(icon)}<span class=${spoken.isNamed ? '' : 'unseen'}>${name}</span>
      </button>
      ${this.tell ? nothing : html`<p part="problem" role="status">${problem ? formatText(language, problem) : nothing}</p>`}`;
  }

  protected override firstUpdated(): void {
    if (this.spoken.isTried) void this.tryVoice();
  }

  private async tryVoice(): Promise<void> {
    const { language } = this;
    const isMissing = () => !voiceFor(speech.engine.voices(), tagOf(language));
    if (isMissing()) await speech.engine.moreVoices();
    if (isMissing() && language === this.language) this.problem = 'voiceMissing';
  }

  private readonly handleClick = (): void => {
    if (this.state === 'speaking') speaker.pause();
    else if (this.state === 'paused') speaker.resume();
    else this.say();
  };

  private say(): void {
    const { language, spoken } = this;
    const tell = this.tell ?? ((problem) => (this.problem = problem));
    tell(null);
    const job: Job = {
      texts: spoken.texts.map((text, n) => ({ text, recording: spoken.recordings?.[n] })),
      tag: tagOf(language),
      rate: this.rate,
      onState: (state) => {
        this.state = state;
        if (state === 'idle' && this.job === job) this.job = null;
      },
      onProblem: tell,
      onPlace: (place) => {
        if (!place) mark(null);
        else mark(this.targetOf(place.text), spoken.texts[place.text], place.start, place.length);
      },
    };
    this.job = job;
    speaker.say(job);
  }

  private targetOf(text: number): Element | null {
    if (this.target) return this.target(text);
    const said = this.spoken.texts[text] ?? '';
    const around = [...(this.getRootNode() as ParentNode).querySelectorAll('.heading, p, li, .said')];
    return around.find(({ textContent }) => textContent.includes(said)) ?? null;
  }
}
