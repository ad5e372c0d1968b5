import { KithError } from '@kith/core';
import type { Adapter } from './adapter.js';
import { json } from './json.js';
import { nearestName } from './nearest-name.js';

const adapters: readonly Adapter[] = [json];

export const adapterNames: readonly string[] = adapters.map(({ name }) => name);

export const knownAdapter = (name: string): Adapter | undefined =>
  adapters.find((adapter) => adapter.name === name);

/** Throws `adapter-unknown`, with the name that was probably meant. */
export const findAdapter = (name: string): Adapter => {
  const found = knownAdapter(name);
  if (found) return found;
  const near = nearestName(name, adapterNames);
  const hint = near ? `Did you mean "${near}"?` : `There is: ${adapterNames.join(', ')}.`;
  throw new KithError('adapter-unknown', `No adapter is called "${name}". ${hint}`, {
    given: name,
    expected: near ?? adapterNames.join(', '),
  });
};
