import * as z from 'zod/mini';
import { responseContextKeys } from '../context-keys.js';
import type {
  CollectionMode,
  DurationBucket,
  ResponseContext,
  ResponseRecord,
  RespondentUnit,
} from '../response.js';
import { catalogueStatuses } from './definition-schema.js';
import { answerSchema } from './answer-schema.js';
import { basedOn, date, id, label, languageTag, moment, noticeId, uuid, version } from './leaves.js';

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

/** Where a person can be known. */
const knownPerson = {
  startedAt: moment,
  submittedAt: moment,
  deletion: z.exactOptional(
    z.strictObject({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits')) }),
  ),
};

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
    ...knownPerson,
  }),
  z.strictObject({ ...base, privacyMode: z.literal('identified'), ...knownPerson }),
]);
