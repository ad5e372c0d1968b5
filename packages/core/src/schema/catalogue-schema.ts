import * as z from 'zod/mini';
import type { Catalogue } from '../catalogue.js';
import { catalogueStatuses } from './definition-schema.js';
import { id, languageTag, text, version } from './leaves.js';

/** The form of a catalogue. Whether it covers its definition is checked by `parseCatalogue`. */
export const catalogueSchema: z.ZodMiniType<Catalogue> = z.strictObject({
  kith: z.literal('catalogue/1'),
  instrument: id,
  version,
  language: languageTag,
  status: z.enum(catalogueStatuses),
  title: text,
  notice: z.strictObject({ intro: text, whoSees: text }),
  help: z.exactOptional(text),
  thanks: text,
  contact: z.exactOptional(text),
  pages: z.exactOptional(
    z.record(id, z.strictObject({ title: z.exactOptional(text), intro: z.exactOptional(text) })),
  ),
  items: z.record(
    id,
    z.strictObject({
      label: text,
      hint: z.exactOptional(text),
      options: z.exactOptional(z.record(id, text)),
    }),
  ),
});
