import type { Audience } from '@kith/core';
import type { PublishedCell, PublishedCrossing, PublishedTable } from '../protect/published.js';
import type { LabelsByLanguage } from '../publish/labels.js';
import type { QualityFlag } from '../tally/quality.js';

/** What is told of one measure in one wave. */
export interface ReleasedMeasure {
  readonly id: string;
  /** Of the wording. A line between waves is broken where it changes. */
  readonly version: number;
  readonly values: readonly (number | string)[];
  readonly favourable: readonly (number | string)[];
  /** Everybody together. */
  readonly all: PublishedCell;
  readonly tables: readonly PublishedTable[];
  readonly crossings: readonly PublishedCrossing[];
}

/** How many were asked: everybody, and by grouping and group where the host knows it. */
export interface Invited {
  readonly all?: number;
  readonly by?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Mean of the scores of single people, as a value from 1 to the number of points. */
export interface ReleasedScore {
  readonly id: string;
  readonly n: number;
  readonly mean: number;
}

export interface ReleasedWave {
  readonly wave: string;
  /** `change:phase` of the responses. */
  readonly changes: readonly string[];
  /** Measures of which another wording was asked in this wave too; these answers are left out. */
  readonly otherWordings: readonly string[];
  readonly invited: Invited;
  /** Who answered at all; `favourable` is empty. */
  readonly respondents: ReleasedMeasure;
  readonly measures: readonly ReleasedMeasure[];
  /** Constructs of which single scores can be told without telling of few. */
  readonly scores: readonly ReleasedScore[];
  /** Responses that stand out; `none` where they are few, or all but few. */
  readonly flags: readonly { readonly flag: QualityFlag; readonly cell: PublishedCell }[];
}

/**
 * Protected results: what is in here may be shown to anybody who may see results at all. Nothing that is hidden
 * can be worked out from it.
 */
export interface Release {
  readonly kith: 'results/1';
  readonly instrument: string;
  readonly smallest: number;
  readonly constructs: readonly { readonly id: string; readonly measures: readonly string[] }[];
  readonly waves: readonly ReleasedWave[];
  /** Of whom was asked. */
  readonly audience?: Audience;
  /** What people read in place of ids. */
  readonly labels?: LabelsByLanguage;
}
