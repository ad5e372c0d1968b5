import { readOwn } from '@kith/elements/survey/own-source';
import type { Parser, Registry } from '@kith/elements/survey/registry';

export const parser: Parser = { readOwn };

/** Gives the page the validator: to what `kith.js` put there, or to what this file itself has just put there. */
export function adopt(): void {
  const page = (globalThis as Record<symbol, Registry | undefined>)[Symbol.for('kith/registry')];
  if (page) Object.assign(page, { parser, file: 'kith-all' } satisfies Partial<Registry>);
}
