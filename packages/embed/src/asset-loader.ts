import { assetBase } from './asset-base.js';
import type { FileFacts } from './file-facts.js';

/** Data that a page brings along itself, by name: nothing is fetched for it. */
type InlinedAssets = Readonly<Record<string, unknown>>;

const inlined = (): InlinedAssets | undefined =>
  (globalThis as Record<symbol, InlinedAssets | undefined>)[Symbol.for('kith/assets')];

/**
 * The one way to the data files. Only names that the build knows are fetched, and only what it built is accepted.
 */
export function createAssetLoader({ url, integrity }: FileFacts): (name: string) => Promise<unknown> {
  return async (name) => {
    const here = inlined()?.[name];
    if (here !== undefined) return here;
    const hash = integrity[name];
    if (hash === undefined) throw new Error(`There is no data file "${name}".`);
    const response = await fetch(new URL(`${name}.json`, assetBase(document, url)), {
      integrity: hash,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json() as Promise<unknown>;
  };
}
