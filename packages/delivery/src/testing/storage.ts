import type { KeptEntry, OutboxStorage } from '../outbox/storage.js';

/** A device that keeps entries in a map. */
export const createStorage = (
  ...found: readonly KeptEntry[]
): OutboxStorage & { readonly entries: Map<string, KeptEntry> } => {
  const entries = new Map(found.map((entry) => ['id' in entry ? entry.id : '', entry] as const));
  return {
    entries,
    put: (id, entry) => Promise.resolve(entries.set(id, entry)),
    get: (id) => Promise.resolve(entries.get(id)),
    remove: (id) => Promise.resolve(entries.delete(id)),
    list: () => Promise.resolve([...entries.values()]),
    lost: new Set<() => void>(),
  };
};

const fail = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
/** A sandboxed frame: the mere access throws. */
const deaf = { lost: new Set<() => void>() };
export const blockedStorage: OutboxStorage = { put: fail, get: fail, remove: fail, list: fail, ...deaf };

const full = (): Promise<never> =>
  Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError'));
export const fullStorage: OutboxStorage = { ...createStorage(), put: full };

const hang = (): Promise<never> => new Promise(() => undefined);
export const hangingStorage: OutboxStorage = { put: hang, get: hang, remove: hang, list: hang, ...deaf };
