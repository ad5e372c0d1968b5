import type { ContactRecord } from '@kith/core';
import { byteOrderMark, csvLine, textCell } from './cells.js';

const columns = [
  'contactId',
  'submittedOn',
  'name',
  'channel',
  'address',
  'locale',
  'when',
  'topic',
] as const;

/** One row per wish to be contacted. */
export async function* contactCsv(contacts: AsyncIterable<ContactRecord>): AsyncGenerator<string, void> {
  yield byteOrderMark + csvLine([...columns, 'consent', 'test']);
  for await (const contact of contacts) {
    const cells = columns.map((name) => textCell(contact[name] ?? ''));
    yield csvLine([...cells, textCell(contact.consent.textId), contact.test ? '1' : '0']);
  }
}
