import type { FrameConfig } from './config.js';
import type { FrameSurvey } from './entry.js';

export interface Chosen {
  /** Absent where the address names a survey that is not there. */
  readonly survey?: FrameSurvey;
  readonly lang?: string;
  readonly theme?: string;
  /** The check of the page is asked for, and allowed. */
  readonly isDiagnosed: boolean;
  /** Parameters that were refused, for the web team. */
  readonly refused: readonly (readonly [name: string, given: string])[];
}

export interface Choices {
  readonly languages: readonly string[];
  readonly themes: readonly string[];
}

/**
 * What the page's address chooses, by name and from what the configuration has: `survey`, `lang` and `theme`, and `diagnose` where that is allowed. It can
 * bring nothing along, so whatever else stands in it is not looked at.
 */
export function choose(search: string, config: FrameConfig, { languages, themes }: Choices): Chosen {
  const query = new URLSearchParams(search);
  const refused: [string, string][] = [];
  /** The one value of a parameter, if it is one of these. */
  const pick = (name: string, among: readonly string[]): string | undefined => {
    const given = query.getAll(name);
    const [value] = given;
    if (value === undefined) return undefined;
    if (given.length === 1 && among.includes(value)) return value;
    refused.push([name, value]);
    return undefined;
  };
  const name = query.has('survey') ? pick('survey', [...config.surveys.keys()]) : config.first;
  const survey = name === undefined ? undefined : config.surveys.get(name);
  // As the tag itself takes them apart.
  const own =
    survey?.attributes
      .get('languages')
      ?.split(/[\s,]+/)
      .filter(Boolean) ?? [];
  const offered = own.length > 0 ? own : languages;
  const lang = pick('lang', offered);
  const theme = pick('theme', themes) ?? config.theme;
  return {
    ...(survey && { survey }),
    ...(lang !== undefined && { lang }),
    ...(theme !== undefined && { theme }),
    isDiagnosed: config.diagnose === true && query.has('diagnose'),
    refused,
  };
}
