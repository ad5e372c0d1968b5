const cors = { 'access-control-allow-origin': '*' };
const json = (status, body) => ({
  status,
  headers: { ...cors, 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

/** The status that PostgREST gives an error of PostgreSQL. Strangers get 401 where others get 403. */
const statusOf = (code) => ({ 23505: 409, 42501: 401, '42P01': 404 })[code] ?? 400;

/**
 * PostgREST over HTTP, in front of `insert(table, row)`, which makes a row or throws an error with the code of
 * PostgreSQL; `rows(table)` gives them all. `key`: the key that the gateway before it asks for, as Supabase's does.
 */
export function createPostgrest({
  insert,
  rows,
  key,
  table = 'kith_responses',
  tables = ['kith_responses', 'kith_contacts'],
}) {
  const state = {};

  async function take({ method, url, headers, body }) {
    const { pathname } = new URL(url);
    if (method === 'OPTIONS')
      return {
        status: 200,
        headers: {
          ...cors,
          'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
        },
      };
    if (state.answer) return state.answer;
    if (key !== undefined && headers.get('apikey') !== key) return json(401, { message: 'Invalid API key' });
    const name = pathname.split('/').pop();
    if (!tables.includes(name)) return json(404, missing(name));
    if (!headers.get('content-type')?.startsWith('application/json'))
      return json(415, { code: 'PGRST107', message: 'Content-Type not acceptable' });
    try {
      await insert(name, JSON.parse(body));
      return { status: 201, headers: { ...cors, 'content-range': '*/*' } };
    } catch (error) {
      return json(statusOf(error.code), {
        code: error.code,
        message: error.message,
        details: null,
        hint: null,
      });
    }
  }

  const answer = (given) => () => (state.answer = given);
  return {
    address: `https://made-up.supabase.co/rest/v1/${table}`,
    hosts: { 'made-up.supabase.co': take },
    rows: () => rows(table),
    records: async () => (await rows(table)).map(({ record }) => record),
    state,
    troubles: {
      'a policy refuses strangers': answer(
        json(401, {
          code: '42501',
          message: 'new row violates row-level security policy for table "kith_responses"',
        }),
      ),
      'a policy refuses a role': answer(
        json(403, { code: '42501', message: 'permission denied for table kith_responses' }),
      ),
      'the key has expired': answer(json(401, { code: 'PGRST303', message: 'JWT expired' })),
      'the gateway does not know the key': answer(json(401, { message: 'Invalid API key' })),
      'the schema cache has no such table': answer(json(404, missing('kith_responses'))),
      'the database is away': answer(
        json(503, { code: 'PGRST001', message: 'Database client error. Retrying the connection.' }),
      ),
      'the gateway answers with a page': answer({
        status: 200,
        headers: { ...cors, 'content-type': 'text/html' },
        body: '<p>Paused',
      }),
    },
  };
}

const missing = (name) => ({
  code: 'PGRST205',
  message: `Could not find the table 'public.${name}' in the schema cache`,
});

/** A table in memory with the same keys and the same check, for tests without a database. */
export function createTable() {
  const tables = new Map();
  const of = (name) => tables.get(name) ?? tables.set(name, new Map()).get(name);
  const fail = (code, message) => {
    throw Object.assign(new Error(message), { code });
  };
  return {
    insert(name, row) {
      const id = row.response_id ?? row.contact_id;
      if ((row.record?.responseId ?? row.record?.contactId) !== id)
        fail('23514', 'new row violates check constraint');
      if (of(name).has(id)) fail('23505', 'duplicate key value violates unique constraint');
      of(name).set(id, row);
    },
    rows: (name) => [...of(name).values()],
  };
}
