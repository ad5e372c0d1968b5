import { eraseCodeOf, KithError, type Run } from '@kith/core';
import { checkEndpoint } from '@kith/delivery';
import { type Courier, isOwnKind } from '../survey/courier.js';
import { isShared } from '../survey/is-shared.js';
import { hashOf, newSecret } from './secret.js';

interface Way {
  readonly code: string;
  /** Where the code can be used. */
  readonly page: string;
}

const ways = new WeakMap<Run, Way>();

/** How the person of this run can have the response erased; in memory only. */
export const wayOf = (run: Run): Way | undefined => ways.get(run);

/**
 * Sends the hash of a secret along, where the response is not anonymous and the device is the person's own. Throws
 * `endpoint-invalid`, `secret-in-page` or `adapter-not-allowed`.
 */
export const courier: Courier = (open, run, settings) => {
  const { eraseEndpoint, adapter } = settings;
  if (!eraseEndpoint || run.privacy === 'anonymous' || isShared(settings, run.definition)) return open;
  const page = checkEndpoint(eraseEndpoint, document.baseURI, 'erase-endpoint').href;
  if (!isOwnKind(settings))
    throw new KithError('adapter-not-allowed', 'This adapter cannot send along how to erase a response.', {
      path: 'erase-endpoint',
      given: adapter,
      expected: 'json, text',
    });
  const secret = newSecret();
  let hash: string | undefined;
  // Long before the last question. Where there are no digests, nothing is offered.
  void hashOf(secret).then(
    (made) => (hash = made),
    () => undefined,
  );
  return (changes) => {
    const delivery = open(changes);
    return (
      delivery && {
        resume: () => delivery.resume(),
        close: () => {
          delivery.close();
        },
        submit(record) {
          if (hash === undefined || 'contactId' in record || record.privacyMode === 'anonymous')
            return delivery.submit(record);
          ways.set(run, { code: eraseCodeOf(record.responseId, secret), page });
          return delivery.submit({ ...record, deletion: { hash } });
        },
      }
    );
  };
};
