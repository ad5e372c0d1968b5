import type { Catalogue, InterfaceLanguage } from '@kith/core';
import { registry } from '../survey/registry.js';

/** Gives the page a language: the interface, and the catalogues of instruments with the hash of their words. */
export function addLanguage(
  language: InterfaceLanguage,
  catalogues: readonly (readonly [Catalogue, contentHash: string])[],
): void {
  const page = registry();
  page.languages.set(language.tag, language);
  for (const [catalogue, contentHash] of catalogues)
    page.catalogues.set(`${catalogue.instrument}.${language.tag}`, { catalogue, contentHash });
}
