import type { KeptEntry, OutboxStorage } from '../outbox/storage.js';

/** A device that keeps entries in a map. */
export const createStorage = (
  ...found: readonly KeptEntry[]
): OutboxStorage & { readonly entries: Map<string, KeptEntry> } => {
  const entries = new Map(found.map((entry) => ['id' in entry ? entry.id : '', entry] as const));
  return {
    entries,
    put: (entry) => Promise.resolve(entries.set(entry.id, entry)),
    remove: (id) => Promise.resolve(entries.delete(id)),
    list: () => Promise.resolve([...entries.values()]),
  };
};

const fail = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
/** A sandboxed frame: the mere access throws. */
export const blockedStorage: OutboxStorage = { put: fail, remove: fail, list: fail };

const full = (): Promise<never> =>
  Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError'));
export const fullStorage: OutboxStorage = { ...createStorage(), put: full };

const hang = (): Promise<never> => new Promise(() => undefined);
export const hangingStorage: OutboxStorage = { put: hang, remove: hang, list: hang };
