import type { Definition } from '../definition.js';
import { checkConditions } from './checks/check-conditions.js';
import { checkDocument } from './checks/check-document.js';
import { checkIds } from './checks/check-ids.js';
import { checkItems } from './checks/check-items.js';
import { checkMistypedItems } from './checks/check-mistyped-items.js';
import { definitionSchema } from './definition-schema.js';
import { outlineOf } from './outline.js';
import { read } from './read.js';

/**
 * A definition from outside. Throws a `DefinitionError` (`definition-invalid`) that lists every mistake.
 */
export function parseDefinition(input: unknown): Definition {
  return read(input, {
    schema: definitionSchema,
    code: 'definition-invalid',
    what: 'The definition',
    check: (document) => {
      const outline = outlineOf(document);
      return [checkMistypedItems, checkIds, checkItems, checkConditions, checkDocument].flatMap((check) =>
        check(outline),
      );
    },
  });
}
