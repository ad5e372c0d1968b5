import type { Registry } from '@kith/elements/survey/registry';

/** Whatever version has put it there: only that one is certain. */
export type PageRegistry = Pick<Registry, 'version'> & Partial<Registry>;

const key = Symbol.for('kith/registry');

/** What runs on this page. Nothing is made where nothing is. */
export const pageRegistry = (): PageRegistry | undefined =>
  (globalThis as { readonly [key]?: PageRegistry })[key];
