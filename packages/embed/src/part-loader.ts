import { assetBase } from './asset-base.js';
import type { FileFacts } from './file-facts.js';

/** The one way to the files of parts, which lie where the data files do. Only `loadPart` calls it, which knows the names. */
export function createPartLoader({ url }: Pick<FileFacts, 'url'>): (name: string) => Promise<unknown> {
  return (name) => import(new URL(`kith-${name}.js`, assetBase(document, url)).href);
}
