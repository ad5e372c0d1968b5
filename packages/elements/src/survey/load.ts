import type { InterfaceLanguage } from '@kith/core';
import { didYouMean, KithError } from '@kith/core';
import { type LoadedCatalogue, type LoadedInstrument, registry } from './registry.js';

/** An instrument of the catalogue. Throws `instrument-unknown`. */
export function loadInstrument(id: string): Promise<LoadedInstrument> {
  return remembered(registry().instruments, id, (cause) => {
    const known = [...registry().instruments.keys()];
    return new KithError('instrument-unknown', `There is no instrument "${id}".${didYouMean(id, known)}`, {
      given: id,
      expected: known.join(', '),
      cause,
    });
  });
}

/** The interface in a language. Throws `language-not-loaded`. */
export function loadLanguage(tag: string): Promise<InterfaceLanguage> {
  return remembered(registry().languages, tag, (cause) => languageError(tag, cause));
}

/** An instrument's words in a language. Throws `language-not-loaded`. */
export function loadCatalogue(instrument: string, tag: string): Promise<LoadedCatalogue> {
  return remembered(registry().catalogues, `${instrument}.${tag}`, (cause) => languageError(tag, cause));
}

function languageError(tag: string, cause: unknown): KithError {
  return new KithError('language-not-loaded', `The language "${tag}" could not be loaded.`, {
    given: tag,
    cause,
  });
}

async function remembered<T>(
  known: Map<string, T>,
  name: string,
  failure: (cause: unknown) => KithError,
): Promise<T> {
  const found = known.get(name);
  if (found) return found;
  const { loadAsset } = registry();
  if (!loadAsset) throw failure(undefined);
  try {
    const asset = (await loadAsset(name)) as T;
    known.set(name, asset);
    return asset;
  } catch (cause) {
    throw failure(cause);
  }
}
