import { type FrameSurvey, readEntry } from './entry.js';
import { ConfigMistake, objectAt, textAt } from './json.js';

export interface FrameConfig {
  readonly surveys: ReadonlyMap<string, FrameSurvey>;
  /** Which survey is shown where the address names none. */
  readonly first: string;
  readonly theme?: string;
  /** Whether an address with `diagnose` shows the check of the page. Default `false`: it names the endpoint to whoever has the link. */
  readonly diagnose?: boolean;
}

/** Reads `kith.config.json`. Throws a `ConfigMistake`: half a configuration is none. */
export function readConfig(given: unknown, themes: readonly string[]): FrameConfig {
  const { kith, surveys, first, theme, diagnose, ...rest } = objectAt(given, 'the file');
  if (kith !== 'config/1') throw new ConfigMistake('kith');
  for (const name of Object.keys(rest)) throw new ConfigMistake(name);
  const named = Object.entries(objectAt(surveys, 'surveys')).map(
    ([name, survey]) => [name, readEntry(objectAt(survey, `surveys.${name}`), `surveys.${name}`)] as const,
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
