import type { Catalogue } from './catalogue.js';
import type { Definition } from './definition.js';
import { pathOf } from './path.js';
import { translate } from './translate.js';

/** Paths of the texts that a definition has and a catalogue lacks, in order. */
export function missingTexts(definition: Definition, catalogue: Catalogue): readonly string[] {
  const missing: string[] = [];
  translate(definition, catalogue, (path, _, text) => {
    if (text === undefined) missing.push(pathOf(path));
  });
  return missing;
}
