import type { Catalogue } from '../catalogue.js';
import type { Definition } from '../definition.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { catalogueSchema } from './catalogue-schema.js';
import { checkCoverage } from './checks/check-coverage.js';
import { DefinitionError } from './mistake.js';
import { read } from './read.js';

const what = 'The catalogue';

/**
 * A catalogue from outside; with a definition, also whether it belongs to it and covers every text. Throws a
 * `DefinitionError` (`catalogue-mismatch`) that lists every mistake.
 */
export function parseCatalogue(input: unknown, definition?: Definition): Catalogue {
  addFurtherItemTypes();
  const catalogue = read(input, { schema: catalogueSchema, code: 'catalogue-mismatch', what });
  const mistakes = definition ? checkCoverage(catalogue, definition) : [];
  if (mistakes.length) throw new DefinitionError('catalogue-mismatch', what, mistakes);
  return catalogue;
}
