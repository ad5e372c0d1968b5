export {
  checkPlan,
  defaultSmallest,
  type Construct,
  type Grouping,
  type GroupSource,
  type Measure,
  noAnswer,
  planFor,
  type PlanOptions,
  type ResultsPlan,
  twoOrMore,
} from './plan.js';
export { parsePlan } from './parse-plan.js';
export { isUnnamed, restId } from './protect/groups.js';
export type {
  Detail,
  PublishedCell,
  PublishedCrossing,
  PublishedGroup,
  PublishedTable,
  TableDetail,
} from './protect/published.js';
export type { Invited, Release, ReleasedMeasure, ReleasedScore, ReleasedWave } from './release/contract.js';
export { labelsFor, type LabelsByLanguage, type OwnLabels, type ResultLabels } from './publish/labels.js';
export { parseResults } from './publish/parse-results.js';
export {
  type Change,
  type Comments,
  type Publication,
  publish,
  type PublishOptions,
} from './publish/publication.js';
export { refuseMore } from './publish/refuse-more.js';
export { parseShareBack, type ShareBack, type ShareBackTexts, splitAtNumbers } from './publish/share-back.js';
export { release, type ReleaseOptions } from './release/release.js';
export { compareWaves, type Comparison } from './scoring/compare-waves.js';
export { constructShare } from './scoring/construct-share.js';
export { describe, type Description } from './scoring/describe.js';
export { findCell, type Which } from './scoring/find-cell.js';
export { respondentScore } from './scoring/respondent-score.js';
export { type RateFlag, type ResponseRate, responseRate } from './scoring/response-rate.js';
export { newcombe, type Difference, type Share } from './statistics/newcombe.js';
export { fewestToCompare, verdictOf, type Verdict } from './statistics/verdict.js';
export { wilson, z95, type Interval } from './statistics/wilson.js';
export type { QualityFlag } from './tally/quality.js';
export { createTallier, type Tallier, unnamedWave, type WaveTally } from './tally/tally.js';
export type { ResultWords, ShareBackWords } from './words/contract.js';
