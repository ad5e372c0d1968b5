import type { ContactRecord } from './contact.js';
import type { ContactItem } from './definition.js';
import { isCompleteContact, type ContactEntry } from './item-types/further/contact.js';
import { localDate } from './run/local-time.js';
import { newId } from './run/new-id.js';

export interface ContactRecordOptions {
  /** The language that the person last saw. */
  readonly locale: string;
  readonly test?: boolean;
  /** Default: the clock of the device. */
  readonly now?: () => Date;
  /** Default: a random UUID. */
  readonly newId?: () => string;
}

/**
 * What a contact block holds as a record of its own: an id that nothing else has, and no time but the date.
 * `null` where it does not say who can be reached, and how.
 */
export function contactRecord(
  { consentId }: ContactItem,
  entry: ContactEntry,
  options: ContactRecordOptions,
): ContactRecord | null {
  if (!isCompleteContact(entry)) return null;
  const { name, channel, address, when, topic } = entry;
  const record: ContactRecord = {
    schema: 'contact/1',
    contactId: (options.newId ?? newId)(),
    submittedOn: localDate(options.now?.() ?? new Date()),
    name,
    channel,
    address,
    locale: options.locale,
    ...(when && { when }),
    ...(topic && { topic }),
    consent: { textId: consentId, result: 'given' },
    ...(options.test && { test: true }),
  };
  return Object.freeze(record);
}
