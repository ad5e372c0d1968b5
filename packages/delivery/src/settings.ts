import { KithError } from '@kith/core';
import type { Adapter } from './adapters/adapter.js';
import { findAdapter } from './adapters/registry.js';
import { setTimer } from './clock.js';
import type { DeliveryOptions } from './delivery-options.js';
import { deviceStorage } from './outbox/storage.js';

/** The options of a delivery, checked and complete. */
export interface Settings extends Required<
  Omit<DeliveryOptions, 'endpoint' | 'adapter' | 'onProblem' | 'events'>
> {
  readonly endpoint: string;
  readonly adapter: Adapter;
  readonly onProblem: DeliveryOptions['onProblem'];
  readonly events: DeliveryOptions['events'];
}

const pageEvents = (): DeliveryOptions['events'] =>
  'addEventListener' in globalThis ? globalThis : undefined;

const fetchOfPage: typeof globalThis.fetch = (...request) => globalThis.fetch(...request);

/** Throws `adapter-unknown` or `privacy-not-allowed`. */
export const settingsOf = (options: DeliveryOptions): Settings => {
  const { credentials = 'omit', privacy } = options;
  if (credentials !== 'omit' && privacy !== 'identified') {
    throw new KithError('privacy-not-allowed', `Credentials cannot go with ${privacy} responses.`, {
      path: 'credentials',
      given: credentials,
      expected: 'omit',
    });
  }
  return {
    surveyId: options.surveyId,
    privacy,
    credentials,
    endpoint: String(options.endpoint),
    adapter: findAdapter(options.adapter ?? 'json'),
    confirm: options.confirm ?? 'receipt',
    onProblem: options.onProblem,
    events: options.events ?? pageEvents(),
    fetch: options.fetch ?? fetchOfPage,
    storage: options.storage ?? deviceStorage,
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    setTimer: options.setTimer ?? setTimer,
  };
};
