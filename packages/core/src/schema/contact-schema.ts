import * as z from 'zod/mini';
import type { ContactRecord } from '../contact.js';
import { date, languageTag, noticeId, uuid } from './leaves.js';

const line = z
  .string()
  .check(z.regex(/\S/, 'a text that is not blank'), z.maxLength(300, 'at most 300 characters'));

const optionalLines = z.exactOptional(z.string().check(z.maxLength(2000, 'at most 2,000 characters')));

/** The form of a contact record. */
export const contactSchema: z.ZodMiniType<ContactRecord> = z.strictObject({
  schema: z.literal('contact/1'),
  contactId: uuid,
  submittedOn: date,
  name: line,
  channel: z.enum(['phone', 'email', 'text', 'other']),
  address: line,
  locale: languageTag,
  when: optionalLines,
  topic: optionalLines,
  consent: z.strictObject({ textId: noticeId, result: z.literal('given') }),
  test: z.exactOptional(z.literal(true)),
});
