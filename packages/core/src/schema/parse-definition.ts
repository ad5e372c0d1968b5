import type { Definition } from '../definition.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { checkComputedValues } from './checks/check-computed.js';
import { checkConditions } from './checks/check-conditions.js';
import { checkDocument } from './checks/check-document.js';
import { checkFocus } from './checks/check-focus.js';
import { checkGroups } from './checks/check-groups.js';
import { checkIds } from './checks/check-ids.js';
import { checkAudio } from './checks/check-audio.js';
import { checkItems } from './checks/check-items.js';
import { checkLimits } from './checks/check-limits.js';
import { checkMistypedItems } from './checks/check-mistyped-items.js';
import { checkPipes } from './checks/check-pipes.js';
import { checkReach } from './checks/check-reach.js';
import { checkRequired } from './checks/check-required.js';
import { definitionSchema } from './definition-schema.js';
import { outlineOf } from './outline.js';
import { read } from './read.js';

const checks = [
  checkMistypedItems,
  checkIds,
  checkAudio,
  checkItems,
  checkRequired,
  checkLimits,
  checkGroups,
  checkComputedValues,
  checkConditions,
  checkFocus,
  checkPipes,
  checkDocument,
];

/**
 * A definition from outside. Throws a `DefinitionError` (`definition-invalid`) that lists every mistake.
 */
export function parseDefinition(input: unknown): Definition {
  addFurtherItemTypes();
  return read(input, {
    schema: definitionSchema,
    code: 'definition-invalid',
    what: 'The definition',
    check: (document) => {
      const outline = outlineOf(document);
      return checks.flatMap((check) => check(outline));
    },
    checkSound: checkReach,
  });
}
