import type { Adapter } from './adapter.js';

/** Reads Kith's own receipts and refusals. */
export const judgeReceipt: Adapter['judge'] = ({ body, status }, id) => {
  const said = (body ?? {}) as { readonly kith?: unknown; readonly id?: unknown; readonly code?: unknown };
  if (said.kith === 'receipt/1' && status < 400) return said.id === id ? 'confirmed' : 'other-id';
  const { kith, code } = said;
  return kith === 'refused/1' && typeof code === 'string' ? { refused: code } : undefined;
};
