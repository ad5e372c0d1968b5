import type { CustomAdapter } from './define-adapter.js';

const key = Symbol.for('kith/adapters');

/** The adapters that a page has put under `Symbol.for('kith/adapters')`, by name. */
export const ownAdapters = (): Readonly<Record<string, CustomAdapter>> =>
  (globalThis as { readonly [key]?: Readonly<Record<string, CustomAdapter>> })[key] ?? {};
