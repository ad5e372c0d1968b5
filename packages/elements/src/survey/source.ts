import type { Definition } from '@kith/core';
import { KithError } from '@kith/core';
import { isChecked } from './is-checked.js';
import { loadCatalogue, loadInstrument } from './load.js';
import { type LoadedCatalogue, type LoadedInstrument, registry } from './registry.js';

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
  if (request.definition !== undefined || request.src !== undefined) return readOwn(request);
  const instrument = request.instrument();
  if (instrument === undefined) {
    throw new KithError('instrument-unknown', 'The tag names no survey.', {
      expected: '`instrument`, `src` or `definition`',
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

function readOwn(request: SourceRequest): Promise<Source> {
  const { parser } = registry();
  if (parser) return parser.readOwn(request);
  throw new KithError('instrument-not-loaded', 'A definition of your own needs the validator.', {
    expected: 'kith-all.js, or `import "@kith/elements/parser"`',
  });
}
