import { parseCatalogue } from '@kith/core/schema';
import { type Original, originalOf } from '../adapt/original.js';
import { definitionIn } from './definition-in.js';
import { readSurveys } from './read-surveys.js';

/** A file or instrument that a copy was made of. Throws a `UsageError` for anything else. */
export async function readOriginal(name: string): Promise<Original> {
  const surveys = await readSurveys([name], []);
  const [survey] = surveys;
  if (!survey) throw new Error(`${name} was read, and there is nothing.`);
  const definition = definitionIn(survey);
  const catalogues = (survey.input.catalogues ?? []).map((each) => parseCatalogue(each, definition));
  return originalOf(definition, catalogues);
}
