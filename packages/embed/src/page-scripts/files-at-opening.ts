import type { PartName } from '@kith/elements/parts';
import { firstLanguage, offeredLanguages } from '@kith/elements/survey/words';
import { flagshipTags } from '../loader/attributes.js';

/** What the build knows of what surveys ask for when they open. */
export interface OpeningFacts {
  /** Instruments that `kith.js` holds. */
  readonly inside: readonly string[];
  /** The parts that instruments ask for by themselves, by id; for most there are none. */
  readonly parts: Readonly<Record<string, readonly PartName[]>>;
  /** Which instrument a value of `grade-band`, `topic` or `session-type` stands for. */
  readonly flagships: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a script that brings Kith onto a page has to know of its data files. */
export interface EarlyFacts extends OpeningFacts {
  readonly version: string;
  /**
   * The integrity of data files that are asked for first, by name without `.json`: those that `kith.js` knows by itself, and
   * every instrument. Of the others the index tells.
   */
  readonly integrity: Readonly<Record<string, string>>;
}

/** The attributes of a survey's tag. */
export type Attributes = ReadonlyMap<string, string>;

/** What a table holds under a name that somebody wrote: every object has a "constructor". */
const at = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

/** The id of a survey of the catalogue; none where the definition is the district's own. */
export function instrumentOf(
  attributes: Attributes,
  flagships: OpeningFacts['flagships'],
): string | undefined {
  const named = Object.keys(flagshipTags).find((name) => attributes.has(name));
  return named === undefined
    ? attributes.get('instrument')
    : at(at(flagships, named), attributes.get(named) ?? '');
}

/** All ready-made surveys are written in it. */
const baseLanguage = 'en';

/** What a survey asks for when it opens: data files by name, and parts. `readers` are the languages of the reader's browser. */
export function filesAtOpening(
  attributes: Attributes,
  { inside, parts, flagships }: OpeningFacts,
  readers: readonly string[],
): { readonly data: readonly string[]; readonly parts: readonly PartName[] } {
  const lang = attributes.get('lang');
  const languages = attributes.get('languages');
  const base = { definition: { language: baseLanguage }, checked: [] };
  const offered = offeredLanguages(base, { lang, languages });
  const tag = firstLanguage(offered, lang ? [lang] : readers);
  const isFurther = tag !== baseLanguage;
  const instrument = instrumentOf(attributes, flagships);
  const own = instrument === undefined ? [] : [instrument];
  return {
    data: [
      ...own.filter((id) => !inside.includes(id)),
      ...(isFurther ? [tag, ...own.map((id) => `${id}.${tag}`)] : []),
    ],
    parts: [
      ...(isFurther || offered.length > 1 ? (['languages'] as const) : []),
      ...own.flatMap((id) => at(parts, id) ?? []),
    ],
  };
}
