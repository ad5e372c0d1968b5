import { deviceStore, type DeviceStore } from './device-store.js';
import type { OutboxEntry } from './entry.js';

/** What is found on a device: another version of the library may have left it. */
export type KeptEntry = OutboxEntry | { readonly v: unknown };

/** Where entries are kept, by their id. Every method may throw, reject or never settle: the outbox copes. */
export type OutboxStorage = DeviceStore<KeptEntry>;

export const deviceStorage: OutboxStorage = deviceStore('outbox/');
