import * as z from 'zod/mini';
import type { Item, OutsideAnswer, PpraTopic } from '../definition.js';
import { scales, type ScaleId } from '../scales.js';
import { conditionSchema } from './condition-schema.js';
import { id, text } from './leaves.js';

export const outsideAnswers = [
  'not-sure',
  'not-applicable',
  'declined',
] as const satisfies readonly OutsideAnswer[];

const ppraTopics = [
  'politics',
  'mental-health',
  'sex',
  'illegal-behaviour',
  'family-appraisal',
  'privileged-relationship',
  'religion',
  'income',
] as const satisfies readonly PpraTopic[];

const maxLength = z.exactOptional(
  z.int().check(z.minimum(1, 'at least 1'), z.maximum(20_000, 'at most 20,000')),
);

const base = {
  id,
  version: z.exactOptional(z.int().check(z.minimum(1, 'at least 1'))),
  label: text,
  hint: z.exactOptional(text),
  required: z.exactOptional(z.boolean()),
  skippable: z.exactOptional(z.boolean()),
  outside: z.exactOptional(z.array(z.enum(outsideAnswers))),
  showIf: z.exactOptional(conditionSchema),
  identity: z.exactOptional(z.boolean()),
  ppra: z.exactOptional(z.array(z.enum(ppraTopics))),
};

const option = { id, label: text, other: z.exactOptional(z.boolean()) };

const optionsOf = <T extends z.ZodMiniType>(schema: T): z.ZodMiniArray<T> =>
  z.array(schema).check(z.minLength(1, 'at least one option'), z.maxLength(500, 'at most 500 options'));

const scaleIds = Object.keys(scales) as [ScaleId, ...ScaleId[]];

export const itemSchema: z.ZodMiniType<Item> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('scale'), ...base, scale: z.enum(scaleIds) }),
  z.strictObject({
    type: z.literal('single-choice'),
    ...base,
    options: optionsOf(z.strictObject(option)),
  }),
  z.strictObject({
    type: z.literal('multiple-choice'),
    ...base,
    options: optionsOf(z.strictObject({ ...option, exclusive: z.exactOptional(z.boolean()) })),
  }),
  z.strictObject({ type: z.literal('short-text'), ...base, maxLength }),
  z.strictObject({ type: z.literal('long-text'), ...base, maxLength }),
  z.strictObject({ type: z.literal('information'), ...base }),
]);
