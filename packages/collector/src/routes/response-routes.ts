import {
  type Definition,
  localDate,
  readClassCode,
  type Receipt,
  type RefusalCode,
  type ResponseRecord,
} from '@kith/core';
import { Hono } from 'hono';
import { codeKey } from '../codes/class-code.js';
import type { Counter } from '../health/counter.js';
import { readJson } from '../http/read-json.js';
import { refuse } from '../http/refuse.js';
import type { CollectorOptions } from '../options.js';
import { parseResponseRecord } from '../records/parse-response-record.js';
import type { MistakePlace } from '../records/read-record.js';
import { readSubmission } from '../records/read-submission.js';
import { tokenKey } from '../records/token-key.js';
import { canonicalJson } from '../store/canonical-json.js';
import type { Admission, Store, StoredResponse } from '../store/store.js';
import type { Surveys } from '../survey-status/surveys.js';

interface Parts {
  readonly store: Store;
  readonly surveys: Surveys;
  readonly counter: Counter;
  readonly definitions: readonly Definition[];
  readonly tokens: CollectorOptions['tokens'];
  readonly now: () => Date;
}

/** `POST /responses`: a receipt once the record is on disk, or a refusal, or an error that invites a retry. */
export function responseRoutes(parts: Parts): Hono {
  const { store, surveys, counter, definitions, tokens = 'first', now } = parts;
  const modes = new Map(definitions.map(({ id, privacy }) => [id, privacy]));

  async function keep(record: ResponseRecord, code: string | undefined) {
    const row = rowOf(record, localDate(now()));
    const gate = await surveys.gate(row.instrument);
    const hasItsMode = modes.get(row.instrument)?.includes(row.mode) ?? true;
    if (!gate.takes || !hasItsMode) {
      // Stored in time, and only the receipt was lost: it is given again.
      const found = await store.responses.find(row.id);
      const isKnown = found?.body === row.body && found.deletion === row.deletion;
      if (isKnown) return 'repeated';
      return gate.takes ? 'invalid-response' : 'survey-closed';
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
    if (kept === 'repeated') return c.json(receipt);
    return refuse(c, kept satisfies RefusalCode, kept === 'invalid-response' ? wrongMode : undefined);
  });
  return routes;
}

const wrongMode: readonly MistakePlace[] = [{ path: 'privacyMode', code: 'wrong-value' }];

/**
 * What is asked of this response. Trial answers spend no code and take no token. Nobody here can tell a token that
 * the district issued from one that a sender made up, so where codes are needed, a token stands for none.
 */
function admissionOf(
  record: ResponseRecord,
  by: { code: string | undefined; needsCode: boolean; tokens: 'first' | 'latest' | 'all' },
): Admission {
  if (record.test) return {};
  const code = by.code === undefined ? undefined : (readClassCode(by.code) ?? by.code);
  const key = code === undefined ? undefined : codeKey(record.instrument.id, code);
  const admission = by.needsCode ? { code: { key } } : {};
  if (record.privacyMode !== 'confidential' || by.tokens === 'all') return admission;
  return { ...admission, token: { key: tokenKey(record), policy: by.tokens } };
}

/** The hash of the secret goes beside the record, so that no export can carry it. */
function rowOf(record: ResponseRecord, receivedOn: string): StoredResponse {
  const { responseId: id, instrument, privacyMode: mode, test = false } = record;
  const { deletion, ...rest } = { deletion: undefined, ...record };
  const body = canonicalJson(rest);
  return { id, instrument: instrument.id, mode, test, receivedOn, body, deletion: deletion?.hash ?? null };
}
