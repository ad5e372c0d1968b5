import * as z from 'zod/mini';
import type { GroupField, Item, OutsideAnswer, PpraTopic } from '../definition.js';
import { scales, type ScaleId, type ThreePointScaleId } from '../scales.js';
import { conditionSchema } from './condition-schema.js';
import { address, date, id, noticeId, pattern, text } from './leaves.js';

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

const showIf = z.exactOptional(conditionSchema);

/** How many points a scale has is checked by `checkAudio`. */
export const itemAudio = z.exactOptional(
  z.strictObject({
    label: z.exactOptional(address),
    points: z.exactOptional(z.array(address)),
    options: z.exactOptional(z.record(id, address)),
  }),
);

export const itemMedia = z.exactOptional(
  z.strictObject({ video: address, captions: address, transcript: text }),
);

const base = {
  id,
  version: z.exactOptional(z.int().check(z.minimum(1, 'at least 1'))),
  label: text,
  hint: z.exactOptional(text),
  required: z.exactOptional(z.boolean()),
  requiredIf: z.exactOptional(conditionSchema),
  skippable: z.exactOptional(z.boolean()),
  outside: z.exactOptional(z.array(z.enum(outsideAnswers))),
  showIf,
  checks: z.exactOptional(
    z.array(z.strictObject({ require: conditionSchema, message: text })).check(z.maxLength(20, 'at most 20')),
  ),
  identity: z.exactOptional(z.boolean()),
  ppra: z.exactOptional(z.array(z.enum(ppraTopics))),
  audio: itemAudio,
  media: itemMedia,
};

const option = { id, label: text, other: z.exactOptional(z.boolean()), showIf };
const order = z.exactOptional(z.literal('random'));

const listOf = <T extends z.ZodMiniType>(schema: T, one: string, many: string): z.ZodMiniArray<T> =>
  z.array(schema).check(z.minLength(1, `at least one ${one}`), z.maxLength(500, `at most 500 ${many}`));

const options = listOf(z.strictObject(option), 'option', 'options');

const count = z.int().check(z.minimum(1, 'at least 1'), z.maximum(500, 'at most 500'));

const scaleIds = Object.keys(scales) as [ScaleId, ...ScaleId[]];
const scale = z.enum(scaleIds);
const threePoints = z.enum(
  scaleIds.filter((name) => scales[name].points === 3) as [ThreePointScaleId, ...ThreePointScaleId[]],
);

const scaleItem = z.strictObject({ type: z.literal('scale'), ...base, scale });
const numericScale = z.strictObject({ type: z.literal('numeric-scale'), ...base, low: text, high: text });
const yesNo = z.strictObject({ type: z.literal('yes-no'), ...base });
const singleChoice = z.strictObject({ type: z.literal('single-choice'), ...base, options, order });
const dropdown = z.strictObject({ type: z.literal('dropdown'), ...base, options, order });
const multipleChoice = z.strictObject({
  type: z.literal('multiple-choice'),
  ...base,
  options: listOf(
    z.strictObject({ ...option, exclusive: z.exactOptional(z.boolean()) }),
    'option',
    'options',
  ),
  order,
  maxChoices: z.exactOptional(count),
});
const shortText = z.strictObject({
  type: z.literal('short-text'),
  ...base,
  maxLength,
  kind: z.exactOptional(z.enum(['text', 'email', 'phone'])),
  pattern: z.exactOptional(z.strictObject({ matches: pattern, message: text })),
});
const longText = z.strictObject({ type: z.literal('long-text'), ...base, maxLength });
const numberItem = z.strictObject({
  type: z.literal('number'),
  ...base,
  min: z.exactOptional(z.number()),
  max: z.exactOptional(z.number()),
  decimals: z.exactOptional(z.int().check(z.minimum(0, 'at least 0'), z.maximum(6, 'at most 6'))),
  unit: z.exactOptional(text),
});
const dateItem = z.strictObject({
  type: z.literal('date'),
  ...base,
  min: z.exactOptional(date),
  max: z.exactOptional(date),
});

/** What can be asked in each entry of a repeating group. */
const fieldSchema: z.ZodMiniType<GroupField> = z.discriminatedUnion('type', [
  scaleItem,
  numericScale,
  yesNo,
  singleChoice,
  dropdown,
  multipleChoice,
  shortText,
  longText,
  numberItem,
  dateItem,
]);

export const itemSchema: z.ZodMiniType<Item> = z.discriminatedUnion('type', [
  scaleItem,
  z.strictObject({ type: z.literal('faces'), ...base, scale: threePoints }),
  numericScale,
  yesNo,
  singleChoice,
  dropdown,
  multipleChoice,
  z.strictObject({ type: z.literal('ranking'), ...base, options, order, top: z.exactOptional(count) }),
  shortText,
  longText,
  numberItem,
  dateItem,
  z.strictObject({
    type: z.literal('matrix'),
    ...base,
    scale,
    rows: listOf(z.strictObject({ id, label: text, showIf }), 'row', 'rows'),
    order,
  }),
  z.strictObject({
    type: z.literal('then-now'),
    ...base,
    scale,
    then: z.exactOptional(text),
    now: z.exactOptional(text),
  }),
  z.strictObject({
    type: z.literal('repeating-group'),
    ...base,
    fields: listOf(fieldSchema, 'field', 'fields'),
    entry: text,
    min: z.exactOptional(z.int().check(z.minimum(0, 'at least 0'), z.maximum(100, 'at most 100'))),
    max: z.exactOptional(z.int().check(z.minimum(1, 'at least 1'), z.maximum(100, 'at most 100'))),
  }),
  z.strictObject({ type: z.literal('consent'), ...base }),
  z.strictObject({
    type: z.literal('contact'),
    ...base,
    consentId: noticeId,
    topics: z.exactOptional(options),
  }),
  z.strictObject({ type: z.literal('information'), ...base }),
]);
