import type { Definition, PrivacyMode } from '@kith/core';
import type { Settings } from '@kith/elements/survey/settings';
import type { ContrastFact } from './facts.js';

/** What a survey of this very version is at. */
export interface SurveyInside {
  readonly error: { readonly code: string; readonly path: string | undefined } | null;
  readonly definition: Definition | null;
  /** The language that is shown. */
  readonly locale: string | undefined;
  /** Absent until it has begun to be prepared. */
  readonly privacy: PrivacyMode | undefined;
  readonly availability: string;
  readonly offered: readonly string[];
  readonly settings: Settings;
  readonly isSharedDevice: boolean;
}

/** The way into surveys of this very version. */
export interface Inside {
  /** `null` where the element is no survey yet. */
  lookInside(survey: Element): SurveyInside | null;
  /** Pairs of colours, in words. `null` where nobody can tell. */
  judgeColors(survey: HTMLElement): Promise<ContrastFact | null>;
}

/** What `SurveyInside` has, in its order. */
export type FactsByPlace = readonly [
  error: SurveyInside['error'],
  definition: Definition | null,
  locale: string | undefined,
  privacy: PrivacyMode | undefined,
  availability: string,
  offered: readonly string[],
  settings: Settings,
  isSharedDevice: boolean,
];

/**
 * The same as the piece that looks inside hands it over: names there are shortened in the served files, and here they are
 * not. Only what definitions, errors and settings hold keeps its names everywhere.
 */
export interface InsideByPlace {
  lookInside(survey: Element): FactsByPlace | null;
  judgeColors(
    survey: HTMLElement,
  ): Promise<readonly [low: readonly string[], unknown: readonly string[]] | null>;
}

/** Gives everything its name. */
export const insideByName = (inside: InsideByPlace): Inside => ({
  lookInside(survey) {
    const facts = inside.lookInside(survey);
    if (!facts) return null;
    const [error, definition, locale, privacy, availability, offered, settings, isSharedDevice] = facts;
    return { error, definition, locale, privacy, availability, offered, settings, isSharedDevice };
  },
  async judgeColors(survey) {
    const pairs = await inside.judgeColors(survey);
    if (!pairs) return null;
    const [low, unknown] = pairs;
    return { low, unknown };
  },
});
