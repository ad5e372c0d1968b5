import type { StatusFile } from '../receipts.js';
import { checkDates } from './checks/check-document.js';
import { isRecord } from './path.js';
import { read } from './read.js';
import { statusFileSchema } from './status-file-schema.js';

/** A status file. Throws a `DefinitionError` (`definition-invalid`) that lists every mistake. */
export function parseStatusFile(input: unknown): StatusFile {
  return read(input, {
    schema: statusFileSchema,
    code: 'definition-invalid',
    what: 'The status file',
    check: (document) => (isRecord(document) ? checkDates(document) : []),
  });
}
