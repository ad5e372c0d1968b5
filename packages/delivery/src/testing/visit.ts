import type { KithError } from '@kith/core';
import { createClaims } from './claims.js';
import { createDelivery } from '../delivery.js';
import type { DeliveryOptions } from '../delivery-options.js';
import type { OutboxEntry } from '../outbox/entry.js';
import { createPostRoom } from '../queue/post-room.js';
import { createClock } from './clock.js';
import { createEndpoint, type Reply } from './endpoint.js';
import { createStorage } from './storage.js';

export const address = 'https://answers.example/responses';

export const entry = (changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  v: 1,
  id: 'old',
  body: '{"responseId":"old"}',
  contentType: 'application/json',
  endpoint: address,
  adapter: 'json',
  surveyId: 'demo',
  privacy: 'anonymous',
  queuedOn: '2026-11-01',
  ...changes,
});

/** One visit to a page with a survey, on a device of its own unless a storage is handed over. */
export const visit = (replies: readonly Reply[], options: Partial<DeliveryOptions> = {}) => {
  const clock = createClock();
  const endpoint = createEndpoint(...replies);
  const storage = createStorage();
  const page = new EventTarget();
  const problems: KithError[] = [];
  const delivery = createDelivery({
    endpoint: new URL(address),
    surveyId: 'demo',
    privacy: 'anonymous',
    storage,
    fetch: endpoint.fetch,
    events: page,
    postRoom: createPostRoom(),
    claim: createClaims(),
    now: clock.now,
    setTimer: clock.setTimer,
    ticks: clock.ticks,
    random: () => 0.5,
    onProblem: (problem) => problems.push(problem),
    ...options,
  });
  return { clock, delivery, storage, page, problems, requests: endpoint.requests };
};
