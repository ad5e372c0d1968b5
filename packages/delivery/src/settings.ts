import { KithError } from '@kith/core';
import type { Adapter } from './adapters/adapter.js';
import { findAdapter } from './adapters/registry.js';
import { claimByLock } from './claims/claim.js';
import { setTimer, ticks } from './clock.js';
import type { DeliveryOptions } from './delivery-options.js';
import { createPostRoom } from './queue/post-room.js';
import { deviceStorage } from './outbox/storage.js';

const postRoom = createPostRoom();

/** Node has no navigator, or one that knows nothing of a network. */
const browser = globalThis as { readonly navigator?: { readonly onLine?: boolean } };

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

/** Throws `attribute-invalid` where a status is to count that nobody can see. */
const checkConfirm = ({ confirm }: DeliveryOptions, { name, capabilities }: Adapter): void => {
  if (confirm !== 'status' || capabilities.readable) return;
  throw new KithError('attribute-invalid', `With "${name}" a page cannot see the status of an answer.`, {
    path: 'confirm',
    given: confirm,
    expected: 'receipt',
  });
};

/** Checks the options and completes them. */
export const settingsOf = (options: DeliveryOptions) => {
  checkCredentials(options);
  const adapter = findAdapter(options.adapter ?? 'json', options.adapterOptions ?? {}, options.privacy);
  checkConfirm(options, adapter);
  return {
    apart: 0,
    claim: claimByLock,
    confirm: 'receipt' as const,
    credentials: 'omit' as const,
    events: 'addEventListener' in globalThis ? globalThis : undefined,
    fetch: fetchOfPage,
    isOffline: () => browser.navigator?.onLine === false,
    now: Date.now,
    postRoom,
    random: Math.random,
    setTimer,
    storage: deviceStorage,
    ticks,
    ...options,
    endpoint: String(options.endpoint),
    adapter,
  };
};

export type Settings = ReturnType<typeof settingsOf>;
