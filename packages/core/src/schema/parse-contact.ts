import type { ContactRecord } from '../contact.js';
import { contactSchema } from './contact-schema.js';
import { read } from './read.js';
import { withoutValue } from './without-value.js';

/** A contact record from outside. Throws a `DefinitionError` (`response-invalid`) that lists every mistake. */
export function parseContact(input: unknown): ContactRecord {
  return read(input, {
    schema: contactSchema,
    code: 'response-invalid',
    what: 'The contact record',
    reword: withoutValue,
  });
}
