import type { Claim } from '../claims/claim.js';

/** What the pages of one device hold among themselves. */
export const createClaims = (): Claim => {
  const held = new Set<string>();
  return (id) => {
    if (held.has(id)) return Promise.resolve(undefined);
    held.add(id);
    return Promise.resolve(() => {
      held.delete(id);
    });
  };
};
