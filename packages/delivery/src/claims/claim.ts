/**
 * Takes an entry for this page alone, so that no two pages bring the same one. Gives the way to let go of it, or
 * nothing where another page has it. What a page holds is free again when the page ends.
 */
export type Claim = (id: string) => Promise<(() => void) | undefined>;

/**
 * Among all pages of the origin, by Web Locks: the browser frees what a page held that ends, however it ends. Where
 * there are none (a page on plain `http`, a sandboxed frame), whoever asks has it.
 */
export const claimByLock: Claim = (id) =>
  new Promise<(() => void) | undefined>((resolve, reject) => {
    navigator.locks
      .request(`kith/${id}`, { ifAvailable: true }, (lock) => lock && new Promise<void>(resolve))
      // Answers after the lock is given back, which changes nothing then; at once where it was not to be had.
      .then(() => {
        resolve(undefined);
      }, reject);
  }).catch(() => () => undefined);
