import type { ResponseRecord } from '@kith/core';
import { parseResponse } from '@kith/core/schema';
import { readRecord, withRandomId, type Reading } from './read-record.js';

/** A response record, with a key that says nothing. */
export const parseResponseRecord = (input: unknown): Reading<ResponseRecord> =>
  withRandomId(readRecord(parseResponse, input), 'responseId');
