import { type Hearing, speech, type SpeechEngine, type Voice } from '../engine.js';

const local = (lang: string): Voice => ({ name: lang, lang, localService: true });

/** Stands in for the voices of a device: writes down what is spoken, and speaks as long as it is told. */
export class StubEngine implements SpeechEngine {
  readonly spoken: string[] = [];
  readonly rates: number[] = [];
  readonly langs: string[] = [];
  known: readonly Voice[] = [local('en-US'), local('es-US')];
  /** Speaks each sentence to its end at once; otherwise it is held until `finish`. */
  isQuick = true;
  fails = false;
  cancelled = 0;
  private current: Hearing | null = null;
  private readonly before = speech.engine;

  constructor() {
    speech.engine = this;
  }

  voices(): readonly Voice[] {
    return this.known;
  }

  moreVoices(): Promise<unknown> {
    return Promise.resolve();
  }

  speak(text: string, voice: Voice, rate: number, hearing: Hearing): void {
    this.spoken.push(text);
    this.rates.push(rate);
    this.langs.push(voice.lang);
    this.current = hearing;
    if (this.fails) hearing.onError();
    else if (this.isQuick) hearing.onEnd();
  }

  cancel(): void {
    this.cancelled++;
  }

  /** The sentence that is being spoken ends. */
  finish(): void {
    this.current?.onEnd();
  }

  reachWord(start: number, length: number): void {
    this.current?.onWord(start, length);
  }

  restore(): void {
    speech.engine = this.before;
  }
}
