import * as z from 'zod/mini';
import type { PrivacyMode } from '../privacy.js';
import { contactSchema } from './contact-schema.js';
import { responseSchema } from './response-schema.js';

/** One field that a record can have. */
export interface RecordField {
  /** From the top of the record: `submittedOn`, `instrument.id`, `answers[].value`. */
  readonly path: string;
  /** Whether every record of the kind has it. */
  readonly always: boolean;
}

/**
 * The fields that a response can have in a privacy mode, as the schema knows them that refuses every other. An entry of
 * its own: no page loads it.
 */
export function responseFields(mode: PrivacyMode): readonly RecordField[] {
  const own = formsIn(formOf(responseSchema)).find(
    ({ properties }) => properties?.['privacyMode']?.const === mode,
  );
  return fieldsIn(own ?? {}, '', true);
}

/** The fields of a wish to be contacted, which is a record of its own. */
export const contactFields = (): readonly RecordField[] => fieldsIn(formOf(contactSchema), '', true);

/** The part of a JSON Schema that tells fields. */
interface Form {
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly items?: Form;
  readonly oneOf?: readonly Form[];
  readonly anyOf?: readonly Form[];
}

/** A refinement has no form; what surrounds it has. */
const formOf = (schema: z.ZodMiniType): Form => z.toJSONSchema(schema, { unrepresentable: 'any' }) as Form;

const formsIn = (form: Form): readonly Form[] => form.oneOf ?? form.anyOf ?? [form];

function fieldsIn({ properties = {}, required = [] }: Form, before: string, always: boolean): RecordField[] {
  return Object.entries(properties).flatMap(([name, form]): readonly RecordField[] => {
    const path = `${before}${name}`;
    const isAlways = always && required.includes(name);
    if (form.properties) return fieldsIn(form, `${path}.`, isAlways);
    if (!form.items) return [{ path, always: isAlways }];
    // The forms of an answer differ in their values, not in their fields.
    const [first] = formsIn(form.items);
    return fieldsIn(first ?? {}, `${path}[].`, isAlways);
  });
}
