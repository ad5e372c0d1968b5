import { KithError } from '@kith/core';
import type { Adapter } from './adapter.js';
import { json } from './json.js';

const adapters: readonly Adapter[] = [json];

export const adapterNames: readonly string[] = adapters.map(({ name }) => name);

export const knownAdapter = (name: string): Adapter | undefined =>
  adapters.find((adapter) => adapter.name === name);

/** Throws `adapter-unknown`, with the names that there are. */
export const findAdapter = (name: string): Adapter => {
  const found = knownAdapter(name);
  if (found) return found;
  const expected = adapterNames.join(', ');
  throw new KithError('adapter-unknown', `There is no adapter "${name}".`, {
    path: 'adapter',
    given: name,
    expected,
  });
};
