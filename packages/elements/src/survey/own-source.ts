import { type Catalogue, KithError } from '@kith/core';
import { parseCatalogue, parseDefinition } from '@kith/core/schema';
import { isChecked } from './is-checked.js';
import type { LoadedCatalogue } from './registry.js';
import type { Source, SourceRequest } from './source.js';

/** A definition that the page itself brings, by property or by address; nothing of it comes in unparsed. */
export async function readOwn({ definition, catalogues, src }: SourceRequest): Promise<Source> {
  return definition === undefined ? fromAddress(src ?? '') : fromProperty(definition, catalogues ?? {});
}

function fromProperty(input: unknown, catalogues: Readonly<Record<string, unknown>>): Source {
  const definition = parseDefinition(input);
  const catalogue = (tag: string): Promise<LoadedCatalogue> =>
    Promise.resolve(catalogues[tag]).then((given) => ({
      catalogue: parseCatalogue(given, definition),
    }));
  const checked = Object.keys(catalogues).filter((tag) => isChecked(catalogues[tag] as Partial<Catalogue>));
  return { definition, checked, catalogue };
}

/** `survey.json` has its Spanish in `survey.es.json`. */
async function fromAddress(src: string): Promise<Source> {
  const definition = parseDefinition(await fetchJson(src));
  return {
    definition,
    checked: [],
    catalogue: async (tag): Promise<LoadedCatalogue> => {
      const address = src.replace(/(\.json)?(?=$|\?)/, `.${tag}.json`);
      return { catalogue: parseCatalogue(await fetchJson(address), definition) };
    },
  };
}

/** What was read for this page, by address: whoever comes next may come when there is no network. */
const lastRead = new Map<string, unknown>();

async function fetchJson(address: string): Promise<unknown> {
  const failed = (cause: unknown, given: unknown): KithError =>
    new KithError('instrument-not-loaded', `${address} could not be read.`, { path: address, given, cause });
  let response;
  try {
    response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(15_000),
    });
    if (response.ok) {
      const json: unknown = await response.json();
      lastRead.set(address, json);
      return json;
    }
  } catch (cause) {
    if (lastRead.has(address)) return lastRead.get(address);
    throw failed(cause, undefined);
  }
  throw failed(undefined, response.status);
}
