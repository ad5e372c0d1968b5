import { readable } from './readable.mjs';
import { send, sendJson } from './send.mjs';

/** How many records the panel shows; the CSV has them all. */
const shown = 25;

/** Read while a survey is closed or paused, in whatever language: so a name and a number, no sentence. */
const contact = 'Demo District Public Schools · 555-0100';

/**
 * What the panel beside each survey needs and no district's page has. The admin key stays on this side; only
 * the demo's own pages may call.
 */
export function createBackstage({ app, adminKey, endpoint, definitions }) {
  const asAdmin = (path, init = {}) =>
    app.request(path, { ...init, headers: { Authorization: `Bearer ${adminKey}`, ...init.headers } });

  async function state(instrument) {
    const [{ responses }, status] = await Promise.all([
      asAdmin(`/export.json?test=include&instrument=${instrument}`).then((answer) => answer.json()),
      app.request(`/status/${instrument}`).then((answer) => answer.json()),
    ]);
    const definition = definitions.find(({ id }) => id === instrument);
    return {
      endpoint: endpoint.isUp ? 'up' : 'down',
      status: status.status,
      count: responses.length,
      records: responses.slice(0, shown).map((record) => readable(record, definition)),
    };
  }

  async function setStatus(instrument, status) {
    const headers = { 'Content-Type': 'application/json' };
    await asAdmin(`/status/${instrument}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ status, contact }),
    });
  }

  async function erase() {
    for (const { id } of definitions) {
      await asAdmin(`/responses?instrument=${id}`, { method: 'DELETE' });
      await setStatus(id, 'open');
    }
    await asAdmin('/contacts', { method: 'DELETE' });
    endpoint.isUp = true;
  }

  const actions = {
    'POST /demo/endpoint/up': () => void (endpoint.isUp = true),
    'POST /demo/endpoint/down': () => void (endpoint.isUp = false),
    'POST /demo/status/open': (instrument) => setStatus(instrument, 'open'),
    'POST /demo/status/paused': (instrument) => setStatus(instrument, 'paused'),
    'POST /demo/status/closed': (instrument) => setStatus(instrument, 'closed'),
    'POST /demo/erase': erase,
    'GET /demo/state': () => undefined,
  };

  async function sendCsv(response, instrument) {
    const csv = await asAdmin(`/export.csv?test=include&instrument=${instrument}`);
    const disposition = { 'Content-Disposition': `attachment; filename="${instrument}.csv"` };
    send(response, csv.status, 'text/csv; charset=utf-8', Buffer.from(await csv.arrayBuffer()), disposition);
  }

  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://demo');
    const instrument = searchParams.get('instrument');
    const action = actions[`${request.method} ${pathname}`];
    try {
      if (isFromElsewhere(request)) return sendJson(response, 403, { error: 'not-from-here' });
      if (!definitions.some(({ id }) => id === instrument))
        return sendJson(response, 404, { error: 'instrument' });
      if (pathname === '/demo/export.csv') return await sendCsv(response, instrument);
      if (action === undefined) return sendJson(response, 404, { error: 'not-found' });
      await action(instrument);
      sendJson(response, 200, await state(instrument));
    } catch (fault) {
      sendJson(response, 500, { error: fault instanceof Error ? fault.name : 'fault' });
    }
  };
}

function isFromElsewhere({ headers }) {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
