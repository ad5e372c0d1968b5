import type { Registry } from '@kith/elements/survey/registry';

/** What runs on this page, of whatever version. Nothing is made where nothing is. */
export const pageRegistry = (): Partial<Registry> | undefined =>
  (globalThis as Record<symbol, Partial<Registry> | undefined>)[Symbol.for('kith/registry')];
