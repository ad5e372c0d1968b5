import * as z from 'zod/mini';
import { conditionSchema } from './condition-schema.js';
import { definitionSchema } from './definition-schema.js';
import { itemSchema } from './item-schema.js';

/** What the parts of the schema that stand on their own are called in it. */
const names = z.registry<{ id: string }>();
names.add(conditionSchema, { id: 'condition' });
names.add(itemSchema, { id: 'item' });

/**
 * The form of a definition as JSON Schema (draft 2020-12), for editors. An entry of its own: no page loads it.
 * What `parseDefinition` checks beyond the form (ids, order, conditions that fit) no JSON Schema can say.
 */
export function definitionJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(definitionSchema, {
    target: 'draft-2020-12',
    metadata: names,
    // A refinement has no form; what surrounds it has.
    unrepresentable: 'any',
  });
}
