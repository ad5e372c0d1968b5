import { readOwn } from '@kith/elements/survey/own-source';
import type { Parser, Registry } from '@kith/elements/survey/registry';

export const parser: Parser = { readOwn };

/** Gives the page the validator, and surveys that waited for it another try: to what `kith.js` put there, or to what this file itself has just put there. */
export function adopt(): void {
  const page = (globalThis as Record<symbol, Registry | undefined>)[Symbol.for('kith/registry')];
  if (!page) return;
  Object.assign(page, { parser, file: 'kith-all' } satisfies Partial<Registry>);
  // What could not be shown without this may be shown now.
  const again = [...page.failed];
  page.failed.clear();
  for (const open of again) open();
}
