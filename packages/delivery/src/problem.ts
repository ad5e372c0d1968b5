import { KithError } from '@kith/core';
import type { DeliveryOptions } from './delivery-options.js';
import type { Problem } from './queue/outcome.js';
import { withoutThrowing } from './without-throwing.js';

const words: Readonly<Record<Problem['code'], string>> = {
  'endpoint-misdirected': 'This is not an endpoint for responses. It answered: ',
  'endpoint-refused': 'The endpoint refused a response: ',
  'response-too-large': 'A response is longer than the adapter can bring: ',
};

/** Reports each problem once: a report for every response would show how many are waiting. */
export const createReporter = (
  endpoint: string,
  onProblem: DeliveryOptions['onProblem'],
): ((problem: Problem) => void) => {
  const told = new Set<string>();
  return ({ code, found }) => {
    const message = words[code] + found;
    if (told.has(message)) return;
    told.add(message);
    withoutThrowing(() => onProblem?.(new KithError(code, message, { path: endpoint, given: found })));
  };
};
