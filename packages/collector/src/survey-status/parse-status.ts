import type { StatusFile } from '@kith/core';
import { parseStatusFile } from '@kith/core/schema';
import { readRecord, type Reading } from '../records/read-record.js';

/**
 * What an administrator sets; `kith` may be left out. A group size is not taken: this collector hands out
 * single rows, so it cannot promise one.
 */
export function parseStatus(input: unknown): Reading<StatusFile> {
  if (typeof input !== 'object' || input === null) return readRecord(parseStatusFile, input);
  if ('smallestGroup' in input) return { mistakes: [{ path: 'smallestGroup', code: 'forbidden-field' }] };
  return readRecord(parseStatusFile, { kith: 'status/1', ...input });
}
