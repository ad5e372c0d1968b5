import type { Adapter } from './adapter.js';

/** Reads Kith's own receipts and refusals. */
export const judgeReceipt: Adapter['judge'] = ({ body, status }, id) => {
  const said = (body ?? {}) as { readonly kith?: unknown; readonly id?: unknown; readonly code?: unknown };
  if (said.kith === 'receipt/1' && status < 400) return said.id === id ? 'confirmed' : 'other-id';
  return said.kith === 'refused/1' ? { refused: String(said.code) } : undefined;
};
