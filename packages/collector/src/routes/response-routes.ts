import { localDate, readClassCode, type Receipt, type RefusalCode, type ResponseRecord } from '@kith/core';
import { Hono } from 'hono';
import { codeKey } from '../codes/class-code.js';
import type { Counter } from '../health/counter.js';
import { readJson } from '../http/read-json.js';
import { refuse } from '../http/refuse.js';
import type { CollectorOptions } from '../options.js';
import { parseResponseRecord } from '../records/parse-response-record.js';
import { readSubmission } from '../records/read-submission.js';
import { tokenKey } from '../records/token-key.js';
import { canonicalJson } from '../store/canonical-json.js';
import type { Admission, Store, StoredResponse } from '../store/store.js';
import type { Surveys } from '../survey-status/surveys.js';

interface Parts {
  readonly store: Store;
  readonly surveys: Surveys;
  readonly counter: Counter;
  readonly tokens: CollectorOptions['tokens'];
  readonly now: () => Date;
}

/** `POST /responses`: a receipt once the record is on disk, or a refusal, or an error that invites a retry. */
export function responseRoutes({ store, surveys, counter, tokens = 'first', now }: Parts): Hono {
  async function keep(record: ResponseRecord, code: string | undefined) {
    const row = rowOf(record, localDate(now()));
    const gate = await surveys.gate(row.instrument);
    if (!gate.takes) {
      // Stored in time, and only the receipt was lost: it is given again.
      const found = await store.responses.find(row.id);
      const isKnown = found?.body === row.body && found.deletion === row.deletion;
      return isKnown ? 'repeated' : 'survey-closed';
    }
    return store.responses.keep(row, admissionOf(record, { code, needsCode: gate.needsCode, tokens }));
  }

  const routes = new Hono();
  routes.post('/', async (c) => {
    const { response, code } = readSubmission(await readJson(c));
    const parsed = parseResponseRecord(response);
    if ('mistakes' in parsed) {
      counter.count('invalid-response');
      return refuse(c, 'invalid-response', parsed.mistakes);
    }
    const { responseId: id, instrument } = parsed.record;
    const kept = await keep(parsed.record, code);
    counter.count(kept === 'stored' ? 'accepted' : kept, instrument.id);
    const receipt: Receipt = { kith: 'receipt/1', id };
    if (kept === 'stored') return c.json(receipt, 201);
    return kept === 'repeated' ? c.json(receipt) : refuse(c, kept satisfies RefusalCode);
  });
  return routes;
}

/** What is asked of this response. Trial answers spend no code and take no token. */
function admissionOf(
  record: ResponseRecord,
  by: { code: string | undefined; needsCode: boolean; tokens: 'first' | 'latest' | 'all' },
): Admission {
  if (record.test) return {};
  if (record.privacyMode === 'anonymous' && by.needsCode) {
    const code = by.code === undefined ? undefined : (readClassCode(by.code) ?? by.code);
    return { code: { key: code === undefined ? undefined : codeKey(record.instrument.id, code) } };
  }
  if (record.privacyMode !== 'confidential' || by.tokens === 'all') return {};
  return { token: { key: tokenKey(record), policy: by.tokens } };
}

/** The hash of the secret goes beside the record, so that no export can carry it. */
function rowOf(record: ResponseRecord, receivedOn: string): StoredResponse {
  const { responseId: id, instrument, privacyMode: mode, test = false } = record;
  const { deletion, ...rest } = { deletion: undefined, ...record };
  const body = canonicalJson(rest);
  return { id, instrument: instrument.id, mode, test, receivedOn, body, deletion: deletion?.hash ?? null };
}
