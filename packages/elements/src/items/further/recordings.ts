import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What plays on this page: one recording at a time, whatever item it belongs to. */
let current: { readonly audio: HTMLAudioElement; readonly stopped: () => void } | null = null;

function silence(): void {
  const last = current;
  current = null;
  last?.audio.pause();
  last?.stopped();
}

/** Recordings that play when a person asks for them, and never by themselves. */
export class Recordings implements ReactiveController {
  /** The address that plays now. */
  playing: string | null = null;
  /** The last one that was asked for could not be played. */
  hasFailed = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.playing !== null) silence();
  }

  /** Plays a recording from its beginning; the one that plays already is stopped. */
  toggle(address: string): void {
    const wasPlaying = this.playing === address;
    silence();
    this.hasFailed = false;
    if (!wasPlaying) this.play(address);
    this.host.requestUpdate();
  }

  private play(address: string): void {
    const audio = new Audio(address);
    const end = (hasFailed: boolean) => {
      // A recording that was stopped has nothing more to say.
      if (current?.audio !== audio) return;
      this.hasFailed = hasFailed;
      silence();
    };
    current = {
      audio,
      stopped: () => {
        this.playing = null;
        this.host.requestUpdate();
      },
    };
    this.playing = address;
    audio.addEventListener('ended', () => end(false));
    audio.addEventListener('error', () => end(true));
    audio.play().catch(() => end(true));
  }
}
