import * as z from 'zod/mini';
import type { StatusFile } from '../receipts.js';
import { schedule, surveyStatus } from './definition-schema.js';
import { text } from './leaves.js';

/** The form of a status file. */
export const statusFileSchema: z.ZodMiniType<StatusFile> = z.strictObject({
  kith: z.literal('status/1'),
  status: surveyStatus,
  ...schedule,
  contact: z.exactOptional(text),
  smallestGroup: z.exactOptional(
    z.int().check(z.minimum(1, 'at least 1'), z.maximum(10_000, 'at most 10,000')),
  ),
});
