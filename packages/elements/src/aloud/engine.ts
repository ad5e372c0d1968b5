/** A voice that speaks. */
export interface Voice {
  readonly name: string;
  /** BCP 47 tag; some devices write it with `_`. */
  readonly lang: string;
  /** Whether it speaks on the device itself, so that no text leaves it. */
  readonly localService: boolean;
}

/** What happens while a text is spoken. */
export interface Hearing {
  /** Where the voice is, in UTF-16 code units; not every voice tells. */
  readonly onWord: (start: number, length: number) => void;
  readonly onEnd: () => void;
  readonly onError: () => void;
}

/** What speaks. */
export interface SpeechEngine {
  /** The voices that are known by now. */
  voices(): readonly Voice[];
  /** Resolves when there may be more of them. */
  moreVoices(): Promise<unknown>;
  /** Speaks one sentence. `rate`: 1 is as usual. Whatever was spoken before is cancelled already. */
  speak(text: string, voice: Voice, rate: number, hearing: Hearing): void;
  cancel(): void;
}

/** How long some browsers take to name their voices, in milliseconds. */
const patience = 1000;

const held = new Set<SpeechSynthesisUtterance>();

/** Absent in some browsers, and where a policy of the device takes it away. */
const synthesis = () => (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** The voices of the browser. */
export const browserEngine: SpeechEngine = {
  voices: () => synthesis()?.getVoices() ?? [],

  moreVoices: () =>
    new Promise((resolve) => {
      synthesis()?.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, patience, null);
    }),

  speak(text, voice, rate, { onWord, onEnd, onError }) {
    const utterance = new SpeechSynthesisUtterance(text);
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    utterance.addEventListener('boundary', ({ name, charIndex, charLength }) => {
      if (name !== 'sentence') onWord(charIndex, charLength || wordAt(text, charIndex));
    });
    utterance.addEventListener('end', onEnd);
    utterance.addEventListener('error', onError);
    // Some browsers forget an utterance that nobody holds, and its events with it.
    held.add(utterance);
    const release = () => held.delete(utterance);
    utterance.addEventListener('end', release);
    utterance.addEventListener('error', release);
    speechSynthesis.speak(utterance);
  },

  cancel: () => synthesis()?.cancel(),
};

/** How long the word is that begins here. */
function wordAt(text: string, start: number): number {
  return /^\S*/.exec(text.slice(start))?.[0].length ?? 0;
}

/** The one place from which everything is spoken: a stand-in is put here. */
export const speech: { engine: SpeechEngine } = { engine: browserEngine };

/** The voice of the device for a language, that of the region first. None that sends the text elsewhere. */
export function voiceFor(voices: readonly Voice[], tag: string): Voice | undefined {
  const local = voices
    .filter(({ localService }) => localService)
    .map((voice) => ({ voice, lang: voice.lang.replace(/_/g, '-').toLowerCase() }));
  const wanted = tag.toLowerCase();
  const [primary] = wanted.split('-');
  const found =
    local.find(({ lang }) => lang === wanted) ?? local.find(({ lang }) => lang.split('-')[0] === primary);
  return found?.voice;
}
