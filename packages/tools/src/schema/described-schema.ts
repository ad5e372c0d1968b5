import { definitionJsonSchema } from '@kith/core/json-schema';
import { descriptions } from './descriptions.js';

export type JsonObject = Readonly<Record<string, unknown>>;

const about: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Kith definition',
  description: 'A survey: its texts, pages, items and the conditions under which they show.',
};

/** The JSON Schema of a definition, with words for each field. */
export function describedSchema(): JsonObject {
  const { $defs = {}, ...root } = definitionJsonSchema();
  const parts = Object.entries($defs as JsonObject).map(
    ([name, part]) => [name, describe(part, name)] as const,
  );
  return {
    ...about,
    ...(describe(root, 'definition') as JsonObject),
    $defs: Object.fromEntries(parts),
  };
}

/** `holder`: the field or part that holds what is described. */
function describe(schema: unknown, holder: string): unknown {
  if (Array.isArray(schema)) return schema.map((each) => describe(each, holder));
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (keyword !== 'properties' || !isObject(value)) return [keyword, describe(value, holder)] as const;
    return [keyword, describeFields(value, holder)] as const;
  });
  return Object.fromEntries(entries);
}

function describeFields(fields: JsonObject, holder: string): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => {
      const description = descriptions[`${holder}.${name}`] ?? descriptions[name];
      const described = describe(schema, name);
      return [
        name,
        description === undefined || !isObject(described) ? described : { description, ...described },
      ];
    }),
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
