import { isPlainAddress } from '../page-scripts/address.js';
import { addresses, flagshipTags, languageLists, onlyOnTag, shapes } from '../loader/attributes.js';

/** One survey of the frame page. */
export interface FrameSurvey {
  /** Attributes of its tag. */
  readonly attributes: ReadonlyMap<string, string>;
  /** A definition that stands in the configuration itself, and its other languages. */
  readonly definition?: unknown;
  readonly catalogues?: unknown;
  /** What the page is called. Default: the survey's own title. */
  readonly title?: string;
}

export interface FrameConfig {
  readonly surveys: ReadonlyMap<string, FrameSurvey>;
  /** Which survey is shown where the address names none. */
  readonly first: string;
  readonly theme?: string;
  /** Whether an address with `diagnose` shows the check of the page. Default `false`: it names the endpoint to whoever has the link. */
  readonly diagnose?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** A mistake in `kith.config.json`; `message` is its place. */
export class ConfigMistake extends Error {}

const attributeNames: readonly string[] = [
  ...addresses,
  ...onlyOnTag,
  ...languageLists,
  ...Object.keys(shapes),
];
const holdsAddress = (name: string): boolean => (addresses as readonly string[]).includes(name);
const naming = [...Object.keys(flagshipTags), 'instrument', 'src'];

function objectAt(value: unknown, path: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new ConfigMistake(path);
}

function textAt(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  throw new ConfigMistake(path);
}

/** What stands in an attribute. The district may name any server, in a way that leaves no doubt about which. */
function attributeAt(name: string, value: unknown, path: string): string {
  const text = textAt(value, path);
  // An empty one is a way to say none.
  if (text !== '' && holdsAddress(name) && !isPlainAddress(text)) throw new ConfigMistake(path);
  return text;
}

function readSurvey(given: Json, path: string): FrameSurvey {
  const attributes = new Map<string, string>();
  const { title, definition, catalogues, ...rest } = given;
  for (const [name, value] of Object.entries(rest)) {
    if (!attributeNames.includes(name)) throw new ConfigMistake(`${path}.${name}`);
    attributes.set(name, attributeAt(name, value, `${path}.${name}`));
  }
  const named = naming.filter((name) => attributes.has(name)).length + (definition === undefined ? 0 : 1);
  if (named !== 1) throw new ConfigMistake(path);
  return {
    attributes,
    definition,
    catalogues,
    ...(title === undefined ? {} : { title: textAt(title, `${path}.title`) }),
  };
}

/** Reads `kith.config.json`. Throws a `ConfigMistake`: half a configuration is none. */
export function readConfig(given: unknown, themes: readonly string[]): FrameConfig {
  const { kith, surveys, first, theme, diagnose, ...rest } = objectAt(given, 'the file');
  if (kith !== 'config/1') throw new ConfigMistake('kith');
  for (const name of Object.keys(rest)) throw new ConfigMistake(name);
  const named = Object.entries(objectAt(surveys, 'surveys')).map(
    ([name, survey]) => [name, readSurvey(objectAt(survey, `surveys.${name}`), `surveys.${name}`)] as const,
  );
  const begin = first === undefined ? named[0]?.[0] : textAt(first, 'first');
  if (begin === undefined || !named.some(([name]) => name === begin)) throw new ConfigMistake('first');
  if (theme !== undefined && !themes.includes(textAt(theme, 'theme'))) throw new ConfigMistake('theme');
  if (diagnose !== undefined && typeof diagnose !== 'boolean') throw new ConfigMistake('diagnose');
  return {
    surveys: new Map(named),
    first: begin,
    ...(theme === undefined ? {} : { theme: textAt(theme, 'theme') }),
    ...(diagnose === undefined ? {} : { diagnose }),
  };
}

/** Without a configuration: every survey of the catalogue to look at, and nothing is sent. */
export function demoConfig(instruments: readonly string[], languages: readonly string[]): FrameConfig {
  const demo = (instrument: string): FrameSurvey => ({
    attributes: new Map([
      ['instrument', instrument],
      ['endpoint', 'demo'],
      ['languages', languages.join(' ')],
    ]),
  });
  return {
    surveys: new Map(instruments.map((id) => [id, demo(id)])),
    first: instruments[0] ?? '',
  };
}
