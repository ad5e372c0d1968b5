import type { ContactRecord } from '@kith/core';
import { parseContact } from '@kith/core/schema';
import { readRecord, withRandomId, type Reading } from './read-record.js';

/** A contact record, with a key that says nothing. */
export const parseContactRecord = (input: unknown): Reading<ContactRecord> =>
  withRandomId(readRecord(parseContact, input), 'contactId');
