import type { QualityFlag } from '../tally/quality.js';
import type { RateFlag } from '../scoring/response-rate.js';
import type { shareBackEnglish } from './share-back-en.js';
import type { Verdict } from '../statistics/verdict.js';

/** What is said of results, in one language. A draft until a person has reviewed it. */
export interface ResultWords {
  readonly language: string;
  readonly status: 'draft' | 'reviewed';
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly rates: Readonly<Record<RateFlag, string>>;
  readonly flags: Readonly<Record<QualityFlag, string>>;
  /** Beside every comparison. */
  readonly noCause: string;
  /** Between two waves. */
  readonly wordingChanged: string;
  readonly hidden: string;
  readonly pool: string;
  readonly noAnswer: string;
  readonly twoOrMore: string;
  /** Beside a table in which a person can be in several groups. */
  readonly inCombination: string;
  readonly bands: {
    readonly atMost: string;
    readonly between: string;
    readonly aboutHalf: string;
    readonly atLeast: string;
  };
}

/** What stands around what is shared back. */
export type ShareBackWords = Readonly<Record<keyof typeof shareBackEnglish, string>>;
