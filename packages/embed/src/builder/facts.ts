import type { AdapterCapabilities } from '@kith/delivery';
import type { RecipeFacts } from './recipes/choices.js';
import type { SurveyFacts } from './survey-facts.js';

/** What the build writes into the builder's script. */
export interface BuilderFacts extends RecipeFacts {
  readonly version: string;
  readonly surveys: readonly SurveyFacts[];
  /** By name. What has no limit of bytes has `null`. */
  readonly adapters: Readonly<
    Record<string, Omit<AdapterCapabilities, 'encoding' | 'maxBytes'> & { readonly maxBytes: number | null }>
  >;
  readonly themes: readonly string[];
}

declare global {
  const kithBuilder: BuilderFacts;
}
