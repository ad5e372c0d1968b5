import { nearest } from '@kith/core';
import { say } from '../page-scripts/say.js';
import {
  addresses,
  languageLists,
  naming,
  onlyOnTag,
  publishedTags,
  resultsShapes,
  shapes,
} from './attributes.js';
import { listNames } from './rules.js';

const everywhere: readonly string[] = [...addresses, ...onlyOnTag, ...languageLists, ...Object.keys(shapes)];

/** What is read of the loader's own tag, without `data-`. */
export const namesOnTag: readonly string[] = [...new Set([...everywhere, ...listNames])];

/** What is read of a placeholder, without `data-`. */
export const namesInPlaceholder: readonly string[] = [
  ...new Set([...everywhere, ...naming, ...Object.keys(publishedTags), ...Object.keys(resultsShapes)]),
];

/** Shorter names are too near to those of others: `data-name` is no slip for `data-wave`. */
const shortest = 6;

/** Says which attributes nobody reads although they look like a slip. Those of editors and optimisers are theirs. */
export function tellMisspelt(given: Iterable<string>, names: readonly string[]): void {
  for (const name of given) {
    if (name.length < shortest || names.includes(name)) continue;
    const meant = nearest(name, names);
    if (meant !== undefined)
      say('attribute-invalid', `auto.js does not know data-${name}. Did you mean data-${meant}?`);
  }
}
