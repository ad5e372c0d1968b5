import type { Catalogue } from './catalogue.js';
import type { Definition } from './definition.js';
import { translate } from './translate.js';

/** Paths of the texts that a definition has and a catalogue lacks, in order. */
export function missingTexts(definition: Definition, catalogue: Catalogue): readonly string[] {
  const missing: string[] = [];
  translate(definition, catalogue, (path, _, text) => {
    if (text === undefined) missing.push(path);
  });
  return missing;
}
