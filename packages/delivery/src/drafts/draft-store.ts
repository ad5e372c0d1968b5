import { newId, type RunDraft } from '@kith/core';
import { type Claim, claimByLock } from '../claims/claim.js';
import { deviceStore, type DeviceStore } from '../outbox/device-store.js';

/** A draft as it stands on the device. It is not encrypted: a key beside it would protect nothing. */
export interface KeptDraft {
  readonly v: 1;
  /** Opaque: says nothing of the person. One for each run. */
  readonly key: string;
  /** What the draft belongs to; nothing else is ever offered it. */
  readonly scope: string;
  readonly draft: RunDraft;
  /** When it was last written, in ms. */
  readonly savedAt: number;
}

export interface DraftStoreOptions {
  /** Survey, page and person that drafts belong to, as one opaque word. */
  readonly scope: string;
  /** How long a draft is kept after it was last written, in ms. */
  readonly keptFor: number;
  /** Leaves what is there alone, and begins a draft beside it. Default false. */
  readonly isNew?: boolean;
  readonly storage?: DeviceStore<unknown>;
  readonly claim?: Claim;
  readonly now?: () => number;
}

/** The one draft that this page has in hand. No other page of the device can have it meanwhile. */
export interface DraftInHand {
  /** What was found; null for a run that begins. */
  readonly found: RunDraft | null;
  /** Rejects where the device keeps nothing. */
  write(draft: RunDraft): Promise<unknown>;
  remove(): Promise<unknown>;
  /** Lets other pages have it. */
  release(): void;
}

/** A storage step slower than this counts as no storage: a person is waiting. */
const patience = 2000;

const inTime = <T>(step: () => Promise<T>): Promise<T> =>
  Promise.race([
    Promise.resolve().then(step),
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('The device took too long.'));
      }, patience);
    }),
  ]);

const isKept = (value: unknown): value is KeptDraft => (value as KeptDraft | null)?.v === 1;

/** A draft is taken up by a version that differs in its last number only. */
const line = (version: string): string => version.split('.').slice(0, 2).join('.');

/**
 * Takes the newest draft of this scope that no other page has in hand, or a new one. What is out of date is deleted,
 * whichever survey left it. Rejects where storage does not work.
 */
export async function openDraft(
  { id, version }: { readonly id: string; readonly version: string },
  options: DraftStoreOptions,
): Promise<DraftInHand> {
  const { scope, keptFor, storage = deviceStore<unknown>('drafts/'), claim = claimByLock } = options;
  const now = options.now ?? Date.now;

  const inHand = (key: string, found: RunDraft | null, release: () => void): DraftInHand => ({
    found,
    release,
    write: (draft) =>
      inTime(() => storage.put(key, { v: 1, key, scope, draft, savedAt: now() } satisfies KeptDraft)),
    remove: () => inTime(() => storage.remove(key)),
  });
  const fits = ({ draft }: KeptDraft): boolean =>
    draft.instrument.id === id && line(draft.instrument.version) === line(version);
  // Also far ahead of now: a clock that was wrong once must not keep a draft for years.
  const isFresh = ({ savedAt }: KeptDraft): boolean => Math.abs(now() - savedAt) <= keptFor;

  const all = (await inTime(() => storage.list())).filter(isKept);
  const stale = all.filter((kept) => !isFresh(kept) || (kept.scope === scope && !fits(kept)));
  await Promise.all(stale.map(({ key }) => inTime(() => storage.remove(key))));
  const own = all.filter((kept) => kept.scope === scope && !stale.includes(kept));
  if (!options.isNew)
    for (const { key } of own.sort((a, b) => b.savedAt - a.savedAt)) {
      const release = await claim(`draft/${key}`);
      if (!release) continue;
      // The page that had it may have sent or deleted it by now.
      const kept = await inTime(() => storage.get(key));
      if (isKept(kept)) return inHand(key, kept.draft, release);
      release();
    }
  const key = newId();
  return inHand(key, null, (await claim(`draft/${key}`)) ?? (() => undefined));
}
