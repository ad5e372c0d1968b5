import type { Catalogue, Definition } from '@kith/core';
import { KithError } from '@kith/core';
import { isChecked } from './is-checked.js';
import { loadCatalogue, loadInstrument } from './load.js';
import { type LoadedCatalogue, type LoadedInstrument, type Parser, registry } from './registry.js';

/** Where a survey's definition and its further languages come from. */
export interface Source {
  readonly definition: Definition;
  readonly contentHash?: string;
  /** Further languages that a person has checked, as far as that is known without a request. */
  readonly checked: readonly string[];
  catalogue(tag: string): Promise<LoadedCatalogue>;
}

export interface SourceRequest {
  /** Throws where the tag's own attribute names none. */
  readonly instrument: () => string | undefined;
  readonly src?: string | undefined;
  readonly definition?: unknown;
  readonly catalogues?: Readonly<Record<string, unknown>> | undefined;
}

/** Finds the definition that the tag asks for and lets nothing from outside in unparsed. */
export async function findSource(request: SourceRequest): Promise<Source> {
  if (request.definition !== undefined) return fromProperty(request.definition, request.catalogues ?? {});
  if (request.src !== undefined) return fromAddress(request.src);
  const instrument = request.instrument();
  if (instrument === undefined) {
    throw new KithError('instrument-unknown', 'The tag names no survey.', {
      expected: 'an attribute `instrument` or `src`, or a property `definition`',
    });
  }
  return fromCatalogue(await loadInstrument(instrument));
}

function fromCatalogue(loaded: LoadedInstrument): Source {
  const { id } = loaded.definition;
  const checked = [...registry().catalogues.values()]
    .map(({ catalogue }) => catalogue)
    .filter((catalogue) => catalogue.instrument === id && isChecked(catalogue))
    .map(({ language }) => language);
  return { ...loaded, checked, catalogue: (tag) => loadCatalogue(id, tag) };
}

function fromProperty(input: unknown, catalogues: Readonly<Record<string, unknown>>): Source {
  const parser = requireParser();
  const definition = parser.parseDefinition(input);
  const catalogue = (tag: string): Promise<LoadedCatalogue> =>
    Promise.resolve(catalogues[tag]).then((given) => ({
      catalogue: parser.parseCatalogue(given, definition),
    }));
  const checked = Object.keys(catalogues).filter((tag) => isChecked(catalogues[tag] as Partial<Catalogue>));
  return { definition, checked, catalogue };
}

/** `survey.json` has its Spanish in `survey.es.json`. */
async function fromAddress(src: string): Promise<Source> {
  const parser = requireParser();
  const definition = parser.parseDefinition(await fetchJson(src));
  return {
    definition,
    checked: [],
    catalogue: async (tag): Promise<LoadedCatalogue> => {
      const address = src.replace(/(\.json)?(?=$|\?)/, `.${tag}.json`);
      return { catalogue: parser.parseCatalogue(await fetchJson(address), definition) };
    },
  };
}

function requireParser(): Parser {
  const { parser } = registry();
  if (parser) return parser;
  throw new KithError('instrument-not-loaded', 'This page has no validator for a definition of its own.', {
    expected: 'the file kith-all.js, or `import "@kith/elements/parser.js"`',
  });
}

async function fetchJson(address: string): Promise<unknown> {
  const failed = (cause: unknown, given: unknown): KithError =>
    new KithError('instrument-not-loaded', `${address} could not be read.`, { path: address, given, cause });
  let response;
  try {
    response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.ok) return (await response.json()) as unknown;
  } catch (cause) {
    throw failed(cause, undefined);
  }
  throw failed(undefined, response.status);
}
