import * as z from 'zod/mini';
import type { CatalogueStatus, Definition, GradeBand, Presentation, SurveyStatus } from '../definition.js';
import type { PrivacyMode } from '../privacy.js';
import { conditionSchema } from './condition-schema.js';
import { itemSchema } from './item-schema.js';
import { address, basedOn, id, languageTag, localTime, noticeId, text, timeZone, version } from './leaves.js';

export const catalogueStatuses = [
  'draft',
  'machine',
  'reviewed',
  'pretested',
] as const satisfies readonly CatalogueStatus[];

export const privacyModes = [
  'anonymous',
  'confidential',
  'identified',
] as const satisfies readonly PrivacyMode[];

const gradeBands = ['k-2', '3-5', '6-8', '9-12', '6-12'] as const satisfies readonly GradeBand[];

const presentations = ['k-2', '3-5', 'standard'] as const satisfies readonly Presentation[];

const surveyStatuses = ['open', 'paused', 'closed'] as const satisfies readonly SurveyStatus[];

/** Fields that a definition and a status file share. */
export const schedule = {
  opens: z.exactOptional(localTime),
  closes: z.exactOptional(localTime),
  timeZone: z.exactOptional(timeZone),
};

export const surveyStatus = z.enum(surveyStatuses);

const page = z.strictObject({
  id,
  title: z.exactOptional(text),
  intro: z.exactOptional(text),
  showIf: z.exactOptional(conditionSchema),
  order: z.exactOptional(z.literal('random')),
  pick: z.exactOptional(z.int().check(z.minimum(1, 'at least 1'))),
  items: z.array(itemSchema).check(z.minLength(1, 'at least one item')),
});

const sources = z.array(z.string()).check(z.minLength(1, 'at least one item'));

const computed = z.union(
  [
    z.strictObject({ id, count: sources }),
    z.strictObject({ id, sum: sources }),
    z.strictObject({
      id,
      mean: sources,
      minimum: z.exactOptional(z.int().check(z.minimum(1, 'at least 1'))),
    }),
  ],
  'an "id" and one of "count", "sum" or "mean" with a list of item ids',
);

const end = z.strictObject({ id, showIf: conditionSchema, title: z.exactOptional(text), text });

/** The form of a definition. Ids, conditions and order are checked separately, by `parseDefinition`. */
export const definitionSchema: z.ZodMiniType<Definition> = z.strictObject({
  kith: z.literal(1),
  id,
  version,
  basedOn: z.exactOptional(basedOn),
  language: languageTag,
  languageStatus: z.enum(catalogueStatuses),
  audience: z.enum(['student', 'family', 'community', 'staff', 'participant']),
  gradeBands: z.exactOptional(z.array(z.enum(gradeBands))),
  presentation: z.exactOptional(z.enum(presentations)),
  privacy: z.array(z.enum(privacyModes)).check(z.minLength(1, 'at least one mode')),
  title: text,
  notice: z.strictObject({
    id: noticeId,
    kind: z.enum(['assent', 'notice']),
    intro: text,
    whoSees: text,
    adult: z.exactOptional(text),
    audio: z.exactOptional(address),
  }),
  help: z.exactOptional(text),
  pages: z.array(page).check(z.minLength(1, 'at least one page')),
  focus: z.exactOptional(
    z.strictObject({
      sets: z.array(id).check(z.minLength(1, 'at least one set')),
      ofDay: z.exactOptional(id),
      turns: z.exactOptional(z.array(id).check(z.minLength(2, 'at least two items'))),
    }),
  ),
  computed: z.exactOptional(z.array(computed).check(z.maxLength(200, 'at most 200'))),
  thanks: text,
  ends: z.exactOptional(z.array(end).check(z.maxLength(50, 'at most 50'))),
  contact: z.exactOptional(text),
  ...schedule,
  status: z.exactOptional(surveyStatus),
});
