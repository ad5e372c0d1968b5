import type { Kept } from './store.js';

/** Thrown inside a transaction to undo it: the response was not admitted. */
export class Undo extends Error {
  override readonly name = 'Undo';
  constructor(readonly kept: Kept) {
    super(kept);
  }
}
