import type { EarlyFacts } from '../page-scripts/files-at-opening.js';

declare global {
  const kithEarly: EarlyFacts;
}
