import type { ContactRecord, Definition, ResponseRecord } from '@kith/core';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { contactCsv } from '../export/contact-csv.js';
import { exportJson } from '../export/export-json.js';
import { responseCsv } from '../export/response-csv.js';
import { streamText } from '../http/stream-text.js';
import { askWhich } from './ask-which.js';
import type { RecordFilter, Store } from '../store/store.js';

const csv = 'text/csv; charset=utf-8';
const json = 'application/json; charset=utf-8';

async function* parsed<T>(bodies: AsyncIterable<string>): AsyncGenerator<T> {
  for await (const body of bodies) yield JSON.parse(body) as T;
}

/** Everything an administrator can take out. Ordered by random id; trial answers only if asked for. */
export function exportRoutes(
  store: Store,
  definitions: readonly Definition[],
  admin: MiddlewareHandler,
): Hono {
  const wantsTest = (c: Context) => c.req.query('test') === 'include';
  const onlyOf = (c: Context): RecordFilter | undefined => {
    const instrument = c.req.query('instrument');
    return instrument === undefined ? undefined : { instrument, test: wantsTest(c) };
  };
  const routes = new Hono();
  routes.get('/export.csv', admin, (c) => {
    const filter = onlyOf(c);
    if (filter === undefined) return askWhich(c, store);
    const definition = definitions.find(({ id }) => id === filter.instrument);
    const read = () => parsed<ResponseRecord>(store.responses.read(filter));
    return streamText(responseCsv(read, definition), csv, 'kith-responses.csv');
  });
  routes.get('/export.json', admin, (c) => {
    const filter = onlyOf(c);
    if (filter === undefined) return askWhich(c, store);
    return streamText(exportJson('responses', store.responses.read(filter)), json, 'kith-responses.json');
  });
  routes.get('/contacts.csv', admin, (c) => {
    const contacts = parsed<ContactRecord>(store.contacts.read({ test: wantsTest(c) }));
    return streamText(contactCsv(contacts), csv, 'kith-contacts.csv');
  });
  routes.get('/contacts.json', admin, (c) => {
    const bodies = store.contacts.read({ test: wantsTest(c) });
    return streamText(exportJson('contacts', bodies), json, 'kith-contacts.json');
  });
  return routes;
}
