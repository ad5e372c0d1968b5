import { localDate, type Receipt } from '@kith/core';
import { Hono } from 'hono';
import type { Counter } from '../health/counter.js';
import { readJson } from '../http/read-json.js';
import { refuse } from '../http/refuse.js';
import { parseContactRecord } from '../records/parse-contact-record.js';
import { canonicalJson } from '../store/canonical-json.js';
import type { Store } from '../store/store.js';
import { keepOnce } from './keep-once.js';

/** `POST /contacts`: a wish to be contacted, kept apart from every response. */
export function contactRoutes(store: Store, counter: Counter, now: () => Date): Hono {
  const routes = new Hono();
  routes.post('/', async (c) => {
    const parsed = parseContactRecord(await readJson(c));
    if ('mistakes' in parsed) {
      counter.count('invalid-contact');
      return refuse(c, 'invalid-response', parsed.mistakes);
    }
    const { contactId: id, test = false } = parsed.record;
    const record = { id, test, receivedOn: localDate(now()), body: canonicalJson(parsed.record) };
    const kept = await keepOnce(store.contacts, record);
    counter.count(`contact-${kept}`);
    const receipt: Receipt = { kith: 'receipt/1', id };
    return kept === 'reused' ? refuse(c, 'id-reused') : c.json(receipt, kept === 'stored' ? 201 : 200);
  });
  return routes;
}
