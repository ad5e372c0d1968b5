import { existsSync } from 'node:fs';
import { nearest } from '@kith/core';
import { instrumentIds, type InstrumentId } from '@kith/instruments';
import { instrumentInput } from '../catalogue/instrument-input.js';
import { UsageError } from '../cli/contract.js';
import type { LintInput } from '../lint/lint.js';
import { describeOther, kindOf } from './kind-of.js';
import { readJson } from './read-json.js';

/** A definition with its catalogues, and what to call each of them. */
export interface Survey {
  readonly input: LintInput;
  /** The definition first, then its catalogues. */
  readonly names: readonly string[];
}

interface Named {
  readonly name: string;
  readonly document: unknown;
}

/**
 * What files and instrument ids hold. A catalogue goes with the definition that it names, or with the only one there
 * is. Throws one `UsageError` that names everything that cannot be read.
 */
export async function readSurveys(
  names: readonly string[],
  catalogueNames: readonly string[],
): Promise<readonly Survey[]> {
  const problems: string[] = [];
  const read = async (name: string): Promise<readonly Named[]> => {
    try {
      return [{ name, document: await readJson(name) }];
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(existsSync(name) ? error.message : missing(name, error.message));
      return [];
    }
  };
  const surveys: Survey[] = [];
  const catalogues: Named[] = [];
  for (const name of names) {
    if (isInstrument(name) && !existsSync(name)) surveys.push(instrumentSurvey(name));
    else for (const each of await read(name)) sort(each, { surveys, catalogues, problems });
  }
  for (const name of catalogueNames) catalogues.push(...(await read(name)));
  const complete = surveys.map((survey) => withCatalogues(survey, catalogues, surveys.length === 1));
  problems.push(...homeless(catalogues, complete));
  if (problems.length) throw new UsageError(problems.join('\n'));
  return complete;
}

function isInstrument(name: string): name is InstrumentId {
  return (instrumentIds as readonly string[]).includes(name);
}

function missing(name: string, message: string): string {
  const meant = nearest(name, instrumentIds);
  return `${message.replace(/\.$/, '')}, nor an instrument of that name.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
}

function instrumentSurvey(id: InstrumentId): Survey {
  const input = instrumentInput(id);
  return { input, names: [id, ...(input.catalogues ?? []).map((each) => `${id} (${languageOf(each)})`)] };
}

interface Piles {
  readonly surveys: Survey[];
  readonly catalogues: Named[];
  readonly problems: string[];
}

function sort(each: Named, { surveys, catalogues, problems }: Piles): void {
  const { name, document } = each;
  const kind = kindOf(document);
  if (kind === 'definition') surveys.push({ input: { definition: document }, names: [name] });
  else if (kind === 'catalogue') catalogues.push(each);
  else problems.push(`${name} is not a definition: ${describeOther(document)}.`);
}

function withCatalogues({ input, names }: Survey, catalogues: readonly Named[], isOnly: boolean): Survey {
  const { id } = Object(input.definition) as { readonly id?: unknown };
  const own = catalogues.filter(({ document }) => isOnly || instrumentOf(document) === id);
  return {
    input: { ...input, catalogues: [...(input.catalogues ?? []), ...own.map(({ document }) => document)] },
    names: [...names, ...own.map(({ name }) => name)],
  };
}

function homeless(catalogues: readonly Named[], surveys: readonly Survey[]): readonly string[] {
  const placed = new Set(surveys.flatMap(({ names }) => names));
  return catalogues
    .filter(({ name }) => !placed.has(name))
    .map(({ name, document }) => {
      const of = `a catalogue of "${String(instrumentOf(document))}"`;
      return `${name} is ${of}: name the definition that it belongs to as well.`;
    });
}

function instrumentOf(document: unknown): unknown {
  return (Object(document) as { readonly instrument?: unknown }).instrument;
}

function languageOf(document: unknown): string {
  return String((Object(document) as { readonly language?: unknown }).language);
}
