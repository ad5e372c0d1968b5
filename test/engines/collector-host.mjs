import { createServer } from 'node:http';
import { createCollector } from '../../packages/collector/dist/index.js';
import { instruments } from '../../packages/instruments/dist/index.js';
import { listen } from './listen.mjs';
import { parseCsv } from './parse-csv.mjs';

const adminKey = 'a key for tests only';

/**
 * The collector on an origin of its own, in memory, with a switch that takes it off the network.
 * `rows(instrument)` gives its CSV as objects by column, `records(instrument)` what was stored, `contacts()` that of the contacts; `requests` holds what was asked of it, headers included.
 */
export async function startCollectorHost(options = {}) {
  const {
    app,
    listener,
    close: closeStore,
  } = await createCollector({
    database: ':memory:',
    origins: '*',
    adminKey,
    definitions: Object.values(instruments).map(({ definition }) => definition),
    ...options,
  });
  const requests = [];
  let isDown = false;
  let isLosing = false;
  const server = createServer((request, response) => {
    requests.push({ method: request.method, path: request.url, headers: request.headers });
    if (isDown) return request.socket.destroy();
    // What is posted arrives; that it did is never heard.
    if (isLosing && request.method === 'POST') response.end = () => request.socket.destroy();
    return listener(request, response);
  });
  const { url, close } = await listen(server);
  const ask = async (path, init = {}) => {
    const response = await app.request(path, {
      ...init,
      headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.text();
  };
  return {
    url,
    endpoint: `${url}/responses`,
    requests,
    goDown: () => (isDown = true),
    /** Takes what is posted, and breaks off before the receipt. */
    loseReceipts: () => (isLosing = true),
    comeBack: () => (isDown = isLosing = false),
    makeCodes: async (batch) =>
      JSON.parse(await ask('/codes', { method: 'POST', body: JSON.stringify(batch) })),
    rows: async (instrument) => parseCsv(await ask(`/export.csv?test=include&instrument=${instrument}`)),
    records: async (instrument) =>
      JSON.parse(await ask(`/export.json?test=include&instrument=${instrument}`)).responses,
    contacts: async () => parseCsv(await ask('/contacts.csv?test=include')),
    setStatus: (instrument, status) =>
      ask(`/status/${instrument}`, { method: 'PUT', body: JSON.stringify({ kith: 'status/1', ...status }) }),
    async close() {
      await close();
      await closeStore();
    },
  };
}
