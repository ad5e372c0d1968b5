import { assetBase } from './asset-base.js';
import type { FileFacts } from './file-facts.js';

/** The one way to the files of parts, which lie where the data files do. Only `loadPart` calls it, with the name of a part. */
export function createPartLoader({ url }: Pick<FileFacts, 'url'>): (name: string) => Promise<unknown> {
  // Firefox never asks again for a module that it could not get; under another address it does.
  let again = '';
  return async (name) => {
    try {
      return (await import(new URL(`kith-${name}.js${again}`, assetBase(document, url)).href)) as unknown;
    } catch (cause) {
      again += '?';
      throw cause;
    }
  };
}
