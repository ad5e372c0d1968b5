import type { Refusal, RefusalCode } from '@kith/core';
import type { Context } from 'hono';

const statuses = {
  'invalid-response': 422,
  'id-reused': 409,
  'survey-closed': 410,
  'too-large': 413,
  'code-needed': 403,
  'code-unknown': 403,
  'code-spent': 403,
  'token-used': 409,
} as const satisfies Record<RefusalCode, number>;

/** The collector's word that it will never take this record. `detail` is for developers. */
export function refuse(c: Context, code: RefusalCode, detail?: unknown): Response {
  const refusal: Refusal = { kith: 'refused/1', code };
  return c.json(detail === undefined ? refusal : { ...refusal, detail }, statuses[code]);
}
