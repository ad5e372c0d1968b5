import { assetBase } from './asset-base.js';
import type { FileFacts } from './file-facts.js';

/** Data that a page brings along itself, or that is on its way already, by name: nothing is fetched for it. */
type InlinedAssets = Readonly<Record<string, unknown>>;

const inlined = (): InlinedAssets | undefined =>
  (globalThis as Record<symbol, InlinedAssets | undefined>)[Symbol.for('kith/assets')];

type Integrity = FileFacts['integrity'];

/**
 * The one way to the data files. Only names that the build knows are fetched, and only what it built is accepted. Names
 * that are not known by themselves stand in an index, which is fetched once; `undefined` for those that nothing knows.
 */
export function createAssetLoader({
  url,
  integrity,
}: Pick<FileFacts, 'url' | 'integrity'>): (name: string) => Promise<unknown> {
  let index: Promise<Integrity> | null = null;

  async function get(name: string, hash: unknown): Promise<unknown> {
    // Every object has a "constructor", which is no hash.
    if (typeof hash !== 'string') return undefined;
    const response = await fetch(new URL(`${name}.json`, assetBase(document, url)), {
      integrity: hash,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A server that never answers must not keep anybody from the words that are here.
      signal: AbortSignal.timeout(15_000),
    });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json() as Promise<unknown>;
  }

  return async (name) => {
    const here = inlined()?.[name];
    if (here !== undefined) return here;
    if (name in integrity) return get(name, integrity[name]);
    index ??= get('index', integrity['index']) as Promise<Integrity>;
    const all = await index.catch((cause: unknown) => {
      // Another try is made when somebody asks again.
      index = null;
      throw cause;
    });
    return get(name, all[name]);
  };
}
