import { KithError } from '@kith/core';
import type { Adapter, AdapterMaker, Deliverable, ResponseFacts } from '../adapter.js';
import { checkPublicKey } from './public-key.js';

/** PostgREST's word for what went wrong: a code of PostgreSQL (`23505`) or of its own (`PGRST…`). */
const codeOf = ({ body }: ResponseFacts): string => {
  const said = (body ?? {}) as { readonly code?: unknown };
  return typeof said.code === 'string' ? said.code : '';
};

const judge: Adapter['judge'] = (facts) => {
  const { status } = facts;
  const code = codeOf(facts);
  // A row was made, or one with this id was there: the table takes each id once.
  if (status === 201 && !facts.html) return 'confirmed';
  if (status === 409 && code === '23505') return 'confirmed';
  // The table's own check says that this is no record. Trying again changes nothing.
  if (status === 400 && code === '23514') return { refused: code };
  // A policy, a grant, a key that has expired, a table that is not there: mended by the web team, then taken.
  return code && status >= 400 && status < 500 ? { misdirected: `${String(status)}, ${code}` } : undefined;
};

const rowOf = (record: Deliverable): Readonly<Record<string, unknown>> =>
  'contactId' in record
    ? { contact_id: record.contactId, record }
    : { response_id: record.responseId, record };

/**
 * A row in a table behind PostgREST, as Supabase has it, whose role for strangers may do nothing but add rows.
 *
 * The request has no `Prefer: resolution=ignore-duplicates`: PostgREST then names the column of the conflict, which
 * PostgreSQL allows only to those who may read it. A second copy is answered with 409 and that is proof enough.
 *
 * Option `apikey`: the public key that Supabase asks for.
 */
export const postgrest: AdapterMaker = ({ apikey, ...others }) => {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new KithError('attribute-invalid', `"postgrest" has no option "${unknown}".`, {
      path: 'adapter-options',
      given: unknown,
      expected: 'apikey',
    });
  if (apikey !== undefined) checkPublicKey(apikey);
  return {
    name: 'postgrest',
    capabilities: {
      encoding: 'application/json',
      preflight: true,
      readable: true,
      idempotent: true,
      maxBytes: Infinity,
    },
    // The same for everybody, which the check makes sure of: nothing that an anonymous survey has to refuse.
    ...(apikey !== undefined && { headers: { apikey } }),
    request: (record) => ({ body: JSON.stringify(rowOf(record)), contentType: 'application/json' }),
    judge,
  };
};
