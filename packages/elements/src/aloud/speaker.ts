import { speech, voiceFor, type Voice } from './engine.js';
import { sentencesIn, type Sentence } from './sentences.js';

/** A text to be heard. */
export interface SpokenText {
  readonly text: string;
  /** Address of a recording that is played in its place. */
  readonly recording?: string | undefined;
}

export type SpeakingState = 'idle' | 'speaking' | 'paused';

/** What went wrong, as the text that says so. */
export type SpeakingProblem = 'voiceMissing' | 'voiceFailed' | 'listenFailed';

/** Something that is being read, from the press of a button to its end. */
export interface Job {
  readonly texts: readonly SpokenText[];
  /** Tag of their language, with a region where there is one. */
  readonly tag: string;
  /** Asked for each sentence: it may be changed on the way. */
  readonly rate: () => number;
  readonly onState: (state: SpeakingState) => void;
  readonly onProblem: (problem: SpeakingProblem) => void;
  /** Which text is read now, and which part of it; `null` at the end. */
  readonly onPlace: (place: { text: number; start: number; length: number } | null) => void;
}

/** Where a job is. */
interface Place {
  text: number;
  sentence: number;
}

/** Reads one thing at a time on a page, and only what a person has asked for. */
class Speaker {
  private job: Job | null = null;
  private place: Place = { text: 0, sentence: 0 };
  private audio: HTMLAudioElement | null = null;
  /** Tells what is told late by something that was stopped. */
  private turn = 0;

  say(job: Job): void {
    this.stop();
    this.job = job;
    this.place = { text: 0, sentence: 0 };
    job.onState('speaking');
    this.goOn();
  }

  /** Only the sentence is remembered: not every voice can be held in the middle of one. */
  pause(): void {
    if (!this.job) return;
    this.silence();
    this.job.onState('paused');
  }

  resume(): void {
    const { job, audio } = this;
    if (!job) return;
    job.onState('speaking');
    if (audio) void this.listenTo(audio);
    else this.goOn();
  }

  /** Ends what is being read, of anybody or of this job alone. */
  stop(only?: Job | null): void {
    const { job } = this;
    if (!job || (only !== undefined && only !== job)) return;
    this.silence();
    this.audio = null;
    this.job = null;
    job.onPlace(null);
    job.onState('idle');
  }

  private silence(): void {
    this.turn++;
    this.audio?.pause();
    speech.engine.cancel();
  }

  private goOn(): void {
    const { job, place } = this;
    const spoken = job?.texts[place.text];
    if (!job || !spoken) this.stop();
    else if (spoken.recording && place.sentence === 0) this.play(spoken.recording);
    else this.speakOn(job, sentencesIn(spoken.text, job.tag));
  }

  private next(sentence: number): void {
    this.place = { text: this.place.text, sentence };
    this.goOn();
  }

  private nextText(): void {
    this.audio = null;
    this.place = { text: this.place.text + 1, sentence: 0 };
    this.goOn();
  }

  private speakOn(job: Job, sentences: readonly Sentence[]): void {
    const sentence = sentences[this.place.sentence];
    if (!sentence) {
      this.nextText();
      return;
    }
    const voice = voiceFor(speech.engine.voices(), job.tag);
    // At once where a voice is known: some devices speak only while a press is being handled.
    if (voice) this.speak(job, sentence, voice);
    else void this.waitForVoice(job, sentence);
  }

  private async waitForVoice(job: Job, sentence: Sentence): Promise<void> {
    const { turn } = this;
    await speech.engine.moreVoices();
    if (turn !== this.turn) return;
    const voice = voiceFor(speech.engine.voices(), job.tag);
    if (voice) this.speak(job, sentence, voice);
    else this.fail('voiceMissing');
  }

  private speak(job: Job, { text, start }: Sentence, voice: Voice): void {
    const turn = ++this.turn;
    const index = this.place.text;
    job.onPlace({ text: index, start, length: text.length });
    const current = (act: () => void) => () => {
      if (turn === this.turn) act();
    };
    speech.engine.speak(text, voice, job.rate(), {
      onWord: (at, length) => {
        if (turn === this.turn && length > 0) job.onPlace({ text: index, start: start + at, length });
      },
      onEnd: current(() => this.next(this.place.sentence + 1)),
      onError: current(() => this.fail('voiceFailed')),
    });
  }

  private play(address: string): void {
    const { job } = this;
    const audio = new Audio(address);
    this.audio = audio;
    audio.playbackRate = job?.rate() ?? 1;
    job?.onPlace({ text: this.place.text, start: 0, length: 0 });
    const own = (act: () => void) => () => {
      if (this.audio === audio) act();
    };
    audio.addEventListener(
      'ended',
      own(() => this.nextText()),
    );
    audio.addEventListener(
      'error',
      own(() => this.withoutRecording()),
    );
    void this.listenTo(audio);
  }

  private async listenTo(audio: HTMLAudioElement): Promise<void> {
    const turn = ++this.turn;
    try {
      await audio.play();
    } catch {
      // A pause that comes while it begins is no failure.
      if (turn === this.turn && this.audio === audio) this.withoutRecording();
    }
  }

  /** The voice of the device says what a recording does not. */
  private withoutRecording(): void {
    const { job, place } = this;
    this.audio = null;
    const text = job?.texts[place.text]?.text;
    if (!job || text === undefined) return;
    if (voiceFor(speech.engine.voices(), job.tag)) this.speakOn(job, sentencesIn(text, job.tag));
    else this.fail('listenFailed');
  }

  private fail(problem: SpeakingProblem): void {
    const { job } = this;
    this.stop();
    job?.onProblem(problem);
  }
}

/** What is read on this page. */
export const speaker = new Speaker();
