import type { InterfaceLanguage } from '@kith/core';
import { didYouMean, given, KithError } from '@kith/core';
import { type LoadedCatalogue, type LoadedInstrument, registry } from './registry.js';

/** An instrument of the catalogue. Throws `instrument-unknown`, or `instrument-not-loaded` for one that does not arrive. */
export function loadInstrument(id: string): Promise<LoadedInstrument> {
  return remembered(registry().instruments, id, 'instrument');
}

/** The interface in a language. Throws `language-not-loaded`. */
export function loadLanguage(tag: string): Promise<InterfaceLanguage> {
  return remembered(registry().languages, tag, 'language');
}

/** An instrument's words in a language. Throws `language-not-loaded`. */
export function loadCatalogue(instrument: string, tag: string): Promise<LoadedCatalogue> {
  return remembered(registry().catalogues, `${instrument}.${tag}`, 'language');
}

async function remembered<T>(
  known: Map<string, T>,
  name: string,
  kind: 'instrument' | 'language',
): Promise<T> {
  let asset = known.get(name);
  let cause: unknown;
  try {
    asset ??= (await registry().loadAsset?.(name)) as T | undefined;
  } catch (error) {
    cause = error;
  }
  if (!asset) {
    throw cause || kind === 'language'
      ? new KithError(
          `${kind}-not-loaded`,
          `The ${kind} "${name}" could not be loaded. With a bundler, a language is an import: @kith/elements/languages/es.`,
          // Where the network failed, the name was right.
          given({ given: name, cause, expected: cause ? undefined : 'en, es, ar' }),
        )
      : new KithError(
          'instrument-unknown',
          `There is no instrument "${name}" here.${didYouMean(name, [...known.keys()])} With a bundler, all of them are an import: @kith/elements/every-instrument.`,
          {
            given: name,
            // Those that are here already are not those that there are.
            expected: 'docs/instruments.md',
          },
        );
  }
  known.set(name, asset);
  return asset;
}
