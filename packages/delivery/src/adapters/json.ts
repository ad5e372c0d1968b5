import type { Adapter } from './adapter.js';
import { judgeReceipt } from './judge-receipt.js';

/** The record as it is, for the collector and for endpoints that a district writes itself. */
export const json: Adapter = {
  name: 'json',
  capabilities: {
    encoding: 'application/json',
    preflight: true,
    readable: true,
    idempotent: true,
    maxBytes: Infinity,
  },
  request: (record) => ({ body: JSON.stringify(record), contentType: 'application/json' }),
  judge: judgeReceipt,
};
