import type { Settings } from '@kith/elements/survey/settings';

/**
 * What is inside a survey, by place: the names there are shortened in the served files, and those of this file are not.
 */
export type InsideFacts = readonly [
  error: { readonly code: string; readonly path: string | undefined } | null,
  source: {
    readonly id: string;
    readonly version: string;
    readonly language: string;
    readonly noticeId: string;
  } | null,
  locale: string | undefined,
  privacy: string | undefined,
  availability: string,
  offered: readonly string[],
  settings: Settings,
  isShared: boolean,
];

/** The way into surveys of this very version. */
export interface Inside {
  /** `null` where the element is no survey yet. */
  lookInside(survey: Element): InsideFacts | null;
  /** Pairs of colours, in words: too close, and not to be judged. `null` where nobody can tell. */
  judgeColors(
    survey: HTMLElement,
  ): Promise<readonly [low: readonly string[], unknown: readonly string[]] | null>;
}
