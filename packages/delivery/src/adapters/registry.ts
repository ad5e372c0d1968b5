import { KithError, type PrivacyMode } from '@kith/core';
import type { Adapter, AdapterMaker, AdapterOptions } from './adapter.js';
import { json } from './json.js';
import { text } from './text.js';

const builtIn: readonly Adapter[] = [json, text];
const makers = new Map<string, AdapterMaker>();

/** Makes an adapter known by name, for what is prepared after this. The last one of a name counts. */
export const addAdapter = (name: string, make: AdapterMaker): void => {
  makers.set(name, make);
};

/** The names that are known at this moment: `json`, `text`, and what was added. */
export const adapterNames = (): readonly string[] => [...builtIn.map(({ name }) => name), ...makers.keys()];

const findBuiltIn = (name: string): Adapter | undefined => builtIn.find((adapter) => adapter.name === name);

/** Throws `adapter-unknown`, with the names that there are, and what an adapter finds wrong with its options. */
export const findAdapter = (name: string, options: AdapterOptions, privacy: PrivacyMode): Adapter => {
  const adapter = makers.get(name)?.(options, privacy) ?? findBuiltIn(name);
  if (adapter) return adapter;
  throw new KithError('adapter-unknown', `There is no adapter "${name}".`, {
    path: 'adapter',
    given: name,
    expected: adapterNames().join(', '),
  });
};

/**
 * Who brings what an earlier visit left: the adapter that wrote it. `undefined` where the page does not have it; the
 * entry is then left alone. An adapter that takes more along than the record does so only in the mode it was made for.
 */
export const adapterOfEntry = (
  entry: { readonly adapter: string; readonly privacy: PrivacyMode },
  page: { readonly adapter: Adapter; readonly privacy: PrivacyMode },
): Adapter | undefined => {
  if (entry.adapter !== page.adapter.name) return findBuiltIn(entry.adapter);
  return page.adapter.needs?.length && entry.privacy !== page.privacy ? undefined : page.adapter;
};
