import { KithError } from '@kith/core';
import { notReleased, readSource } from './read-source.js';

/** What a page shows of something that it reads. */
export type SourceState<T> =
  | { readonly is: 'loading'; readonly isSlow: boolean }
  | { readonly is: 'nothing' | 'failed' | 'refused' | 'broken' }
  | { readonly is: 'there'; readonly content: T };

export interface Source {
  readonly src?: string | undefined;
  /** Given by the page in place of `src`. */
  readonly given?: unknown;
  readonly key?: string | undefined;
}

export interface SourceWatch<T> {
  /** Parses what came; throws a `KithError`. */
  readonly parse: (input: unknown) => T;
  readonly show: (state: SourceState<T>) => void;
  /** For the web team. */
  readonly report: (error: KithError) => void;
}

/** After so many ms a person is told that it takes longer. */
const patience = 4000;

const stateFor = (error: KithError): 'failed' | 'refused' | 'broken' => {
  if (error.code === 'results-refused') return 'refused';
  return error.code === 'results-unreachable' ? 'failed' : 'broken';
};

/** Reads, and says at each step what is to be shown. Another read gives up the one before. */
export class SourceReader<T> {
  private current = new AbortController();

  constructor(private readonly watch: SourceWatch<T>) {}

  async read(source: Source): Promise<void> {
    this.stop();
    const { signal } = (this.current = new AbortController());
    const { show, report, parse } = this.watch;
    const slow = setTimeout(() => show({ is: 'loading', isSlow: true }), patience);
    signal.addEventListener('abort', () => clearTimeout(slow));
    show({ is: 'loading', isSlow: false });
    try {
      const input = await inputOf(source, signal);
      if (!signal.aborted)
        show(input === nothingGiven ? { is: 'nothing' } : { is: 'there', content: parse(input) });
    } catch (cause) {
      if (signal.aborted) return;
      const error =
        cause instanceof KithError ? cause : new KithError('unexpected', 'Something went wrong.', { cause });
      show({ is: stateFor(error) });
      report(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Nothing that was read is shown any more. */
  stop(): void {
    this.current.abort();
  }
}

const nothingGiven = Symbol('nothing given');

async function inputOf({ given, src, key }: Source, signal: AbortSignal): Promise<unknown> {
  if (given !== undefined) return given;
  if (src === undefined) return nothingGiven;
  const input = await readSource({ src, key, signal });
  return input === notReleased ? nothingGiven : input;
}
