import { type ContactRecord, type Definition, localDate, type ResponseRecord } from '@kith/core';
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

interface Parts {
  readonly store: Store;
  readonly definitions: readonly Definition[];
  readonly admin: MiddlewareHandler;
  readonly now: () => Date;
}

/** Everything an administrator can take out. Ordered by random id; trial answers only if asked for. */
export function exportRoutes({ store, definitions, admin, now }: Parts): Hono {
  const audit = (action: string, instrument?: string) =>
    store.audit.add({ day: localDate(now()), action, ...(instrument !== undefined && { instrument }) });
  const wantsTest = (c: Context) => c.req.query('test') === 'include';
  const onlyOf = (c: Context): RecordFilter | undefined => {
    const instrument = c.req.query('instrument');
    return instrument === undefined ? undefined : { instrument, test: wantsTest(c) };
  };
  const routes = new Hono();
  routes.get('/export.csv', admin, async (c) => {
    const filter = onlyOf(c);
    if (filter === undefined) return askWhich(c, store);
    await audit('exported', filter.instrument);
    const definition = definitions.find(({ id }) => id === filter.instrument);
    const read = () => parsed<ResponseRecord>(store.responses.read(filter));
    return streamText(responseCsv(read, definition), csv, 'kith-responses.csv');
  });
  routes.get('/export.json', admin, async (c) => {
    const filter = onlyOf(c);
    if (filter === undefined) return askWhich(c, store);
    await audit('exported', filter.instrument);
    return streamText(exportJson('responses', store.responses.read(filter)), json, 'kith-responses.json');
  });
  routes.get('/contacts.csv', admin, async (c) => {
    await audit('contacts-exported');
    const contacts = parsed<ContactRecord>(store.contacts.read({ test: wantsTest(c) }));
    return streamText(contactCsv(contacts), csv, 'kith-contacts.csv');
  });
  routes.get('/contacts.json', admin, async (c) => {
    await audit('contacts-exported');
    const bodies = store.contacts.read({ test: wantsTest(c) });
    return streamText(exportJson('contacts', bodies), json, 'kith-contacts.json');
  });
  return routes;
}
