import type { Mistake } from './mistake.js';

/** What was given stays out of the words about records: answers and addresses have no place in logs. */
export function withoutValue(mistake: Mistake): Mistake {
  return { ...mistake, message: mistake.message.replace(/, but found .*$/s, '.') };
}
