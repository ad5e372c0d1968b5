import { KithError } from '@kith/core';
import { findAdapter } from './adapters/registry.js';
import { claimByLock } from './claims/claim.js';
import { setTimer, ticks } from './clock.js';
import type { DeliveryOptions } from './delivery-options.js';
import { createPostRoom } from './queue/post-room.js';
import { deviceStorage } from './outbox/storage.js';

const postRoom = createPostRoom();

const fetchOfPage: typeof fetch = (...request) => fetch(...request);

/** Throws `privacy-not-allowed` for credentials outside identified surveys. */
const checkCredentials = ({ credentials = 'omit', privacy }: DeliveryOptions): void => {
  if (credentials === 'omit' || privacy === 'identified') return;
  throw new KithError('privacy-not-allowed', `Credentials cannot go with ${privacy} responses.`, {
    path: 'credentials',
    given: credentials,
    expected: 'omit',
  });
};

/** Checks the options and completes them. */
export const settingsOf = (options: DeliveryOptions) => {
  checkCredentials(options);
  return {
    apart: 0,
    claim: claimByLock,
    confirm: 'receipt' as const,
    credentials: 'omit' as const,
    events: 'addEventListener' in globalThis ? globalThis : undefined,
    fetch: fetchOfPage,
    now: Date.now,
    postRoom,
    random: Math.random,
    setTimer,
    storage: deviceStorage,
    ticks,
    ...options,
    endpoint: String(options.endpoint),
    adapter: findAdapter(options.adapter ?? 'json'),
  };
};

export type Settings = ReturnType<typeof settingsOf>;
