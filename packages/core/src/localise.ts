import type { Catalogue } from './catalogue.js';
import type { Definition } from './definition.js';
import { KithError } from './errors.js';
import { translate } from './translate.js';

/**
 * The definition with all its texts in the catalogue's language. `help` and `contact` are the district's own
 * and stay as they are where the catalogue has none. Throws `catalogue-mismatch` for a catalogue of another
 * instrument or version. Whether it has every text is asked at the door (`parseCatalogue`), and for the ready-made
 * instruments when they are built: no page needs to ask again.
 */
export function localise(definition: Definition, catalogue: Catalogue): Definition {
  const { id, version } = definition;
  if (catalogue.instrument !== id || catalogue.version !== version) {
    throw new KithError(
      'catalogue-mismatch',
      `The catalogue belongs to ${catalogue.instrument}@${catalogue.version}, not to ${id}@${version}.`,
      { given: `${catalogue.instrument}@${catalogue.version}`, expected: `${id}@${version}` },
    );
  }
  const { help, contact, language, status } = catalogue;
  const localised = translate(definition, catalogue);
  return {
    ...localised,
    // Where the definition says nowhere to turn, the words of the catalogue are better than none.
    ...(help !== undefined && { help }),
    ...(contact !== undefined && { contact }),
    language,
    languageStatus: status,
  };
}
