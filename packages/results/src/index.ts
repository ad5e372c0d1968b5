export { newcombe, type Difference, type Share } from './statistics/newcombe.js';
export { fewestToCompare, verdictOf, type Verdict } from './statistics/verdict.js';
export { wilson, z95, type Interval } from './statistics/wilson.js';
