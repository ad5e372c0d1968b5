import { type Definition, localise } from '@kith/core';
import { DefinitionError, parseCatalogue, parseDefinition } from '@kith/core/schema';
import { UsageError } from '../cli/contract.js';
import type { Survey } from './read-surveys.js';

/** A survey in one of its languages; by default in its own. Throws a `UsageError` for mistakes and for a language that it lacks. */
export function definitionIn({ input, names }: Survey, language?: string): Definition {
  try {
    const definition = parseDefinition(input.definition);
    if (language === undefined || language === definition.language) return definition;
    const catalogues = (input.catalogues ?? []).map((each) => parseCatalogue(each, definition));
    const catalogue = catalogues.find((each) => each.language === language);
    if (catalogue) return localise(definition, catalogue);
    const there = [definition.language, ...catalogues.map((each) => each.language)].join(', ');
    throw new UsageError(`${names[0] ?? ''} has no words in "${language}". There are: ${there}.`);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const count = error.mistakes.length === 1 ? 'a mistake' : `${error.mistakes.length} mistakes`;
    throw new UsageError(`${names.join(', ')}: there is ${count}. \`kith check\` lists and explains it.`);
  }
}
