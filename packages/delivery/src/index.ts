export type {
  Adapter,
  AdapterCapabilities,
  AdapterJudgment,
  AdapterMaker,
  AdapterNeed,
  AdapterOptions,
  Deliverable,
  Encoding,
  ResponseFacts,
} from './adapters/adapter.js';
export { adapterNames, addAdapter, findAdapter } from './adapters/registry.js';
export { checkEndpoint } from './check-endpoint.js';
export type { Claim } from './claims/claim.js';
export type { SetTimer } from './clock.js';
export { createDelivery, type Delivery } from './delivery.js';
export type { DeliveryOptions } from './delivery-options.js';
export { openDraft, type DraftInHand, type DraftStoreOptions } from './drafts/draft-store.js';
export { deviceStore, type DeviceStore } from './outbox/device-store.js';
export type { OutboxEntry } from './outbox/entry.js';
export type { KeptEntry, OutboxStorage } from './outbox/storage.js';
export { readStatus } from './read-status.js';
export type { Confirmation } from './queue/outcome.js';
export type { DeliveryState, Submission } from './submission.js';
