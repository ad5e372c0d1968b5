import * as z from 'zod/mini';
import type { AskableState, Condition } from '../conditions.js';
import { refuseAbsent } from './refuse-absent.js';

export const askableStates = [
  'answered',
  'unanswered',
  'skipped',
  'declined',
  'not-sure',
  'not-applicable',
  'not-shown',
] as const satisfies readonly AskableState[];

const item = z.string();
const row = z.exactOptional(z.string());
const context = z.string();
const computed = z.string();
const scalar = z.union([z.string(), z.number()]);
const limit = z.union([scalar, z.strictObject({ item })]);
const some = z.array(z.lazy((): z.ZodMiniType<Condition> => conditionSchema)).check(z.minLength(1));

/** What a condition looks like; whether it fits the items it names is checked separately. */
export const conditionSchema: z.ZodMiniType<Condition> = refuseAbsent(
  z.union([
    z.strictObject({ item, row, equals: limit }),
    z.strictObject({ item, row, in: z.array(scalar).check(z.minLength(1)) }),
    z.strictObject({ item, row, atLeast: limit }),
    z.strictObject({ item, row, atMost: limit }),
    z.strictObject({ item, includes: z.string() }),
    z.strictObject({ item, excludes: z.string() }),
    z.strictObject({ item, countAtLeast: z.int() }),
    z.strictObject({ item, is: z.enum(askableStates) }),
    z.strictObject({ computed, equals: z.number() }),
    z.strictObject({ computed, atLeast: z.number() }),
    z.strictObject({ computed, atMost: z.number() }),
    z.strictObject({ context, equals: z.string() }),
    z.strictObject({ context, in: z.array(z.string()).check(z.minLength(1)) }),
    z.strictObject({ all: some }),
    z.strictObject({ any: some }),
    z.strictObject({ not: z.lazy((): z.ZodMiniType<Condition> => conditionSchema) }),
  ]),
);
