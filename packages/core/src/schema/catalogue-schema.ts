import * as z from 'zod/mini';
import type { Catalogue, ItemTexts } from '../catalogue.js';
import { catalogueStatuses } from './definition-schema.js';
import { itemAudio, itemMedia } from './item-schema.js';
import { address, id, languageTag, text, version } from './leaves.js';

const byId = z.exactOptional(z.record(id, text));
const optional = z.exactOptional(text);

/** Whether an item has a text of a name is checked by `parseCatalogue`, with its definition. */
const itemTexts: z.ZodMiniType<ItemTexts> = z.strictObject({
  label: text,
  hint: optional,
  options: byId,
  rows: byId,
  topics: byId,
  low: optional,
  high: optional,
  unit: optional,
  entry: optional,
  then: optional,
  now: optional,
  fields: z.exactOptional(
    z.record(
      id,
      z.lazy((): z.ZodMiniType<ItemTexts> => itemTexts),
    ),
  ),
  checks: z.exactOptional(z.array(text)),
  pattern: z.exactOptional(z.strictObject({ message: text })),
  audio: itemAudio,
  media: itemMedia,
});

/** The form of a catalogue. Whether it covers its definition is checked by `parseCatalogue`. */
export const catalogueSchema: z.ZodMiniType<Catalogue> = z.strictObject({
  kith: z.literal('catalogue/1'),
  instrument: id,
  version,
  language: languageTag,
  status: z.enum(catalogueStatuses),
  title: text,
  notice: z.strictObject({
    intro: text,
    whoSees: text,
    adult: optional,
    audio: z.exactOptional(address),
  }),
  help: optional,
  thanks: text,
  contact: optional,
  pages: z.exactOptional(z.record(id, z.strictObject({ title: optional, intro: optional }))),
  items: z.record(id, itemTexts),
  ends: z.exactOptional(z.record(id, z.strictObject({ title: optional, text }))),
});
