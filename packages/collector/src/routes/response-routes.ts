import type { Receipt } from '@kith/core';
import { Hono } from 'hono';
import { readJson } from '../http/read-json.js';
import { refuse } from '../http/refuse.js';
import { parseResponseRecord } from '../records/parse-response-record.js';
import { canonicalJson } from '../store/canonical-json.js';
import type { Store } from '../store/store.js';
import type { Surveys } from '../survey-status/surveys.js';
import { keepOnce } from './keep-once.js';

/** `POST /responses`: a receipt once the record is on disk, or a refusal, or an error that invites a retry. */
export function responseRoutes(store: Store, surveys: Surveys): Hono {
  const routes = new Hono();
  routes.post('/', async (c) => {
    const parsed = parseResponseRecord(await readJson(c));
    if ('mistakes' in parsed) return refuse(c, 'invalid-response', parsed.mistakes);
    const { responseId: id, instrument, test = false } = parsed.record;
    const row = { id, instrument: instrument.id, test, body: canonicalJson(parsed.record) };
    const receipt: Receipt = { kith: 'receipt/1', id };
    if (!(await surveys.takes(instrument.id))) {
      // Stored in time, and only the receipt was lost: it is given again.
      const isKnown = (await store.responses.find(id)) === row.body;
      return isKnown ? c.json(receipt) : refuse(c, 'survey-closed');
    }
    const kept = await keepOnce(store.responses, row);
    return kept === 'reused' ? refuse(c, 'id-reused') : c.json(receipt, kept === 'stored' ? 201 : 200);
  });
  return routes;
}
