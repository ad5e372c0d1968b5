import * as z from 'zod/mini';
import { responseContextKeys } from '../context-keys.js';
import type {
  Answer,
  AnswerState,
  CollectionMode,
  DurationBucket,
  ResponseContext,
  ResponseRecord,
  RespondentUnit,
} from '../response.js';
import { catalogueStatuses } from './definition-schema.js';
import { basedOn, date, id, label, languageTag, moment, noticeId, uuid, version } from './leaves.js';

const answerStates = [
  'answered',
  'skipped',
  'declined',
  'not-shown',
  'not-reached',
  'not-sure',
  'not-applicable',
  'invalid',
] as const satisfies readonly AnswerState[];

const durationBuckets = [
  '<1min',
  '1-2min',
  '2-3min',
  '3-5min',
  '5-10min',
  '10-20min',
  '>20min',
] as const satisfies readonly DurationBucket[];

const collectionModes = [
  'web-self',
  'web-proctored',
  'lms',
  'kiosk',
  'read-aloud',
  'interviewer',
  'paper-entered',
] as const satisfies readonly CollectionMode[];

const respondentUnits = ['self', 'child', 'household', 'group'] as const satisfies readonly RespondentUnit[];

const longText = z.string().check(z.maxLength(20_000, 'at most 20,000 characters'));

const answerBase = {
  itemId: id,
  itemVersion: z.int().check(z.minimum(1, 'at least 1'), z.maximum(10_000, 'at most 10,000')),
  state: z.enum(answerStates),
  otherText: z.exactOptional(longText),
};

const point = z.int().check(z.minimum(1, 'at least 1'), z.maximum(100, 'at most 100'));
const chosen = z.array(id).check(z.maxLength(500, 'at most 500 options'));

const answerSchema: z.ZodMiniType<Answer> = z.discriminatedUnion('type', [
  z.strictObject({ ...answerBase, type: z.literal('scale'), value: z.nullable(point) }),
  z.strictObject({ ...answerBase, type: z.literal('single-choice'), value: z.nullable(id) }),
  z.strictObject({ ...answerBase, type: z.literal('multiple-choice'), value: z.nullable(chosen) }),
  z.strictObject({ ...answerBase, type: z.literal('short-text'), value: z.nullable(longText) }),
  z.strictObject({ ...answerBase, type: z.literal('long-text'), value: z.nullable(longText) }),
]);

const context: z.ZodMiniType<ResponseContext> = z.strictObject(
  Object.fromEntries(responseContextKeys.map((key) => [key, z.exactOptional(label)])) as Record<
    keyof ResponseContext,
    z.ZodMiniExactOptional<typeof label>
  >,
);

const base = {
  schema: z.literal('response/1'),
  libraryVersion: version,
  responseId: uuid,
  instrument: z.strictObject({
    id,
    version,
    contentHash: z.exactOptional(
      z.string().check(z.regex(/^[A-Za-z0-9:+/=_-]{1,128}$/, 'a hash of at most 128 characters')),
    ),
    basedOn: z.exactOptional(basedOn),
  }),
  locale: languageTag,
  localeStatus: z.enum(catalogueStatuses),
  mode: z.enum(collectionModes),
  respondentUnit: z.enum(respondentUnits),
  role: z.exactOptional(label),
  wave: z.exactOptional(label),
  changeId: z.exactOptional(label),
  changePhase: z.exactOptional(z.enum(['before', 'during', 'after'])),
  context,
  consent: z.strictObject({ textId: noticeId, result: z.literal('given') }),
  status: z.enum(['complete', 'partial']),
  answers: z.array(answerSchema).check(z.maxLength(2000, 'at most 2,000 answers')),
  test: z.exactOptional(z.literal(true)),
};

const exactTimes = { startedAt: moment, submittedAt: moment };

/** The form of a response record: in each privacy mode, the fields that can exist there and no others. */
export const responseSchema: z.ZodMiniType<ResponseRecord> = z.discriminatedUnion('privacyMode', [
  z.strictObject({
    ...base,
    privacyMode: z.literal('anonymous'),
    submittedOn: date,
    durationBucket: z.enum(durationBuckets),
  }),
  z.strictObject({
    ...base,
    privacyMode: z.literal('confidential'),
    respondentToken: z.string().check(z.regex(/^[\x21-\x7e]{1,512}$/, '1 to 512 visible ASCII characters')),
    ...exactTimes,
  }),
  z.strictObject({ ...base, privacyMode: z.literal('identified'), ...exactTimes }),
]);
