const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
const json = (body, status = 200) => ({
  status,
  headers: { ...cors, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** An endpoint that keeps to the contract: each id once, the receipt for a copy, a refusal for another content. */
export function createJsonEndpoint() {
  const rows = new Map();
  const state = {};
  const take = ({ method, body }) => {
    if (method === 'OPTIONS') return { status: 204, headers: cors };
    if (state.answer) return state.answer;
    const record = JSON.parse(body);
    const id = record.responseId ?? record.contactId;
    if (rows.has(id) && rows.get(id) !== body) return json({ kith: 'refused/1', code: 'id-reused' }, 409);
    rows.set(id, body);
    return json({ kith: 'receipt/1', id });
  };
  const answer = (given) => () => (state.answer = given);
  return {
    address: 'https://answers.district.example/responses',
    hosts: { 'answers.district.example': take },
    rows: () => [...rows.values()],
    records: () => [...rows.values()].map((body) => JSON.parse(body)),
    troubles: {
      'a filter answers with a page': answer({
        headers: { ...cors, 'content-type': 'text/html' },
        body: '<p>Blocked',
      }),
      'a portal redirects': answer({ status: 302, headers: { location: 'https://portal.example/' } }),
      'the server is down': answer({ ...json({}), status: 503 }),
      'the path is wrong': answer({ ...json({}), status: 404 }),
      'the receipt is that of another response': answer(json({ kith: 'receipt/1', id: 'another' })),
    },
  };
}
