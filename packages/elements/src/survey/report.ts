import { KithError } from '@kith/core';
import { KithErrorEvent } from '../events/index.js';

/** By its name: what comes with `kith-all.js` brings a class of its own. */
const isKithError = (cause: unknown): cause is KithError => (cause as Error | null)?.name === 'KithError';

/** Tells the web team, in the console and in `kith-error`, what the respondent never reads. */
export function reportProblem(host: EventTarget, cause: unknown): KithError {
  const error = isKithError(cause)
    ? cause
    : new KithError('unexpected', 'Something went wrong inside Kith.', { cause });
  console.error(error.message, {
    path: error.path,
    given: error.given,
    expected: error.expected,
    cause: error.cause,
  });
  host.dispatchEvent(new KithErrorEvent(error));
  return error;
}
