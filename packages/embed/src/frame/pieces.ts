import type { PageRegistry } from '../page-registry.js';
import type { Host } from './host.js';

/** Things that come one by one, and may be asked for before they are there. */
export interface Pieces<T> {
  readonly bring: (name: string, piece: T) => void;
  /** Rejects once the end has come without it. */
  readonly get: (name: string) => Promise<T>;
}

export function createPieces<T>(end: Promise<void>): Pieces<T> {
  const found = new Map<string, T>();
  const waiting = new Set<() => void>();
  return {
    bring(name, piece) {
      found.set(name, piece);
      for (const look of waiting) look();
    },
    get: (name) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const piece = found.get(name);
          if (piece === undefined) return;
          waiting.delete(look);
          resolve(piece);
        };
        waiting.add(look);
        look();
        void end.then(() => reject(new Error(`"${name}" is not in this file.`)));
      }),
  };
}

declare global {
  /** Only in a page of one file, whose further scripts call these. */
  var kithBring:
    | {
        /** A data file, by its name without `.json`. */
        readonly data: (name: string, content: unknown) => void;
        /** What the file of a part does. */
        readonly part: (name: string, start: () => unknown) => void;
        /** What finds the page around this one. */
        readonly host: (find: (content: HTMLElement) => Host) => void;
      }
    | undefined;
}

/**
 * Takes what a page of one file brings below, in the place of what would be fetched. Gives what hands it to Kith, once
 * that has come as well. `end`: nothing more comes. `host` takes what finds the page around this one.
 */
export function takePieces(
  end: Promise<void>,
  host: NonNullable<typeof kithBring>['host'],
): (kith: PageRegistry) => void {
  const data = createPieces<unknown>(end);
  const parts = createPieces<() => unknown>(end);
  globalThis.kithBring = { data: data.bring, part: parts.bring, host };
  return (kith) => {
    kith.loadAsset = data.get;
    kith.importPart = async (name) => (await parts.get(name))();
  };
}
