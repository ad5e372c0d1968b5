import { KithError, type ResponseRecord, type Run } from '@kith/core';
import type { Delivery, DeliveryState, Submission } from '@kith/delivery';
import { type Courier, isOwnKind } from '../survey/courier.js';
import { isOn } from '../survey/is-on.js';
import { pair, unpair, withCodes } from './adapter.js';
import { codedRun } from './coded-run.js';

/** Throws `privacy-not-allowed` and `adapter-not-allowed`. */
export const courier: Courier = (open, run, settings) => {
  if (!isOn(settings.classCodes)) return open;
  const path = 'class-codes';
  if (run.privacy !== 'anonymous')
    throw new KithError(
      'privacy-not-allowed',
      'A class code is for anonymous surveys: others know who answers.',
      {
        path,
        given: run.privacy,
        expected: 'anonymous',
      },
    );
  if (!isOwnKind(settings))
    throw new KithError('adapter-not-allowed', 'This adapter cannot send a class code along.', {
      path,
      given: settings.adapter,
      expected: 'json, text',
    });
  const adapter = withCodes(settings.adapter ?? 'json');
  return (changes) => {
    const delivery = open({ ...changes, adapter });
    return delivery && codedDelivery(delivery, run);
  };
};

function codedDelivery(delivery: Delivery, run: Run): Delivery {
  return {
    resume: () => delivery.resume(),
    close: () => {
      delivery.close();
    },
    submit: (record) =>
      'contactId' in record ? delivery.submit(record) : codedSubmission(delivery, record, run),
  };
}

/** One response on its way, also where it takes more than one code until the collector has it. */
function codedSubmission(delivery: Delivery, record: ResponseRecord, run: Run): Submission {
  const listeners = new Set<(state: DeliveryState) => void>();
  const coded = codedRun(run);
  const send = (): Submission => {
    coded.refused = null;
    pair(record, record.responseId, coded.code ?? '', (why) => (coded.refused = why));
    const submission = delivery.submit(record);
    submission.subscribe((state) => {
      if (state === 'received') unpair(record.responseId);
      tell(state);
      if (coded.refused) coded.show?.();
    });
    return submission;
  };
  const tell = (state: DeliveryState): void => {
    for (const listener of listeners) listener(state);
  };
  let current = send();
  coded.sendAgain = () => {
    current = send();
    tell(current.state);
  };
  return {
    id: record.responseId,
    get state() {
      return current.state;
    },
    get unanswered() {
      return current.unanswered;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    retryNow: () => {
      current.retryNow();
    },
  };
}
