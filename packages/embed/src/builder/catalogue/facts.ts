import type { Collection } from '@kith/instruments/choosing';
import type { RecipeFacts } from '../recipes/choices.js';
import type { SurveyFacts } from '../survey-facts.js';

/** What the build writes into the script of the catalogue's page. */
export interface CatalogueFacts extends RecipeFacts, Collection {
  readonly version: string;
  readonly surveys: readonly SurveyFacts[];
}

declare global {
  const kithCatalogue: CatalogueFacts;
}
