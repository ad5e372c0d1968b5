import type { Found } from '../catalogue.js';
import type { Facts } from '../facts.js';
import { judgeEndpoints } from './endpoint.js';
import { judgeFiles } from './files.js';
import { judgePage } from './page.js';
import { judgePolicy } from './policy.js';
import { judgeStorage } from './storage.js';
import { judgeRecorders, judgeSurveys } from './surveys.js';

/** Everything that the facts say, in the order in which a reader wants it: from what is broken most often. */
export const judge = (facts: Facts): readonly Found[] => [
  ...judgeFiles(facts.files),
  ...judgePolicy(facts.policy),
  ...judgeSurveys(facts),
  ...judgeEndpoints(facts.endpoints),
  ...judgePage(facts),
  ...judgeStorage(facts),
  ...judgeRecorders(facts.recorders),
];
