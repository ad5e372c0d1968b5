import type { ContactRecord, Definition, ResponseRecord } from '@kith/core';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { contactCsv } from '../export/contact-csv.js';
import { exportJson } from '../export/export-json.js';
import { responseCsv } from '../export/response-csv.js';
import { streamText } from '../http/stream-text.js';
import type { RecordFilter, Store } from '../store/store.js';

const csv = 'text/csv; charset=utf-8';
const json = 'application/json; charset=utf-8';

async function* parsed<T>(bodies: AsyncIterable<string>): AsyncGenerator<T> {
  for await (const body of bodies) yield JSON.parse(body) as T;
}

/** Everything an administrator can take out or remove. Ordered by random id; trial answers only if asked for. */
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
  const askWhich = async (c: Context) =>
    c.json({ error: 'instrument-missing', instruments: await store.instruments() }, 400);

  return new Hono()
    .get('/export.csv', admin, (c) => {
      const filter = onlyOf(c);
      if (filter === undefined) return askWhich(c);
      const definition = definitions.find(({ id }) => id === filter.instrument);
      const read = () => parsed<ResponseRecord>(store.responses.read(filter));
      return streamText(responseCsv(read, definition), csv, 'kith-responses.csv');
    })
    .get('/export.json', admin, (c) => {
      const filter = onlyOf(c);
      if (filter === undefined) return askWhich(c);
      return streamText(exportJson('responses', store.responses.read(filter)), json, 'kith-responses.json');
    })
    .get('/contacts.csv', admin, (c) => {
      const contacts = parsed<ContactRecord>(store.contacts.read({ test: wantsTest(c) }));
      return streamText(contactCsv(contacts), csv, 'kith-contacts.csv');
    })
    .get('/contacts.json', admin, (c) => {
      const bodies = store.contacts.read({ test: wantsTest(c) });
      return streamText(exportJson('contacts', bodies), json, 'kith-contacts.json');
    })
    .delete('/responses', admin, async (c) => {
      const instrument = c.req.query('instrument');
      if (instrument === undefined) return askWhich(c);
      return c.json({ erased: await store.responses.erase({ instrument, test: true }) });
    })
    .delete('/contacts', admin, async (c) => c.json({ erased: await store.contacts.erase({ test: true }) }));
}
